/** The colours of the look, for canvases; pages take the same from `styles/tokens.css`. */
export const INK = '#21122E'
export const CHALK = '#FCF8F0'
export const YOU = '#FFCF33'

/** Faces for canvases. Until they have arrived the system's own stand in. */
export const TEXT_FACE = '"Atkinson Hyperlegible Next Variable", system-ui, sans-serif'
export const DISPLAY_FACE = '"Bricolage Grotesque Variable", system-ui, sans-serif'
