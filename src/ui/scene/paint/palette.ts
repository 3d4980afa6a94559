/** The colours of the look, for canvases; pages take the same from `styles/tokens.css` (a test compares them). */
export const INK = '#21122E'
export const CHALK = '#FCF8F0'
export const CHALK_2 = '#EFE7DA'
export const YOU = '#FFCF33'
/** The calm place. */
export const CALM = '#EFCDB2'

/** Faces for canvases. Until they have arrived the system's own stand in. */
export const TEXT_FACE = '"Atkinson Hyperlegible Next Variable", system-ui, sans-serif'
export const DISPLAY_FACE = '"Bricolage Grotesque Variable", system-ui, sans-serif'
export const ROOMY_FACE = '"Lexend Variable", system-ui, sans-serif'
export const DYSLEXIC_FACE = '"OpenDyslexic", system-ui, sans-serif'
