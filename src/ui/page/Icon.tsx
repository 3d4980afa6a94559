/** Drawn on a grid of 24 with a stroke of 2.5 (the arrows stronger), butt caps and mitred joins. */
const PATHS = {
  left: 'M15 4l-8 8 8 8',
  right: 'M9 4l8 8-8 8',
  closer: 'M12 4v16M4 12h16',
  wider: 'M4 12h16',
  fullScreen: 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5',
  leaveFullScreen: 'M9 3v6H3M21 9h-6V3M15 21v-6h6M3 15h6v6',
  phone: 'M8 3h8v18H8zM11 17.500h2M4 8c-1.500 2.500-1.500 5.500 0 8M20 8c1.500 2.500 1.500 5.500 0 8',
  offline:
    'M3 3l18 18M5 11a11 11 0 0 1 4-2.500M19 11a11 11 0 0 0-6-3.400M8.500 15a6 6 0 0 1 6-1.200M12 19.500v-2',
} as const

export type IconName = keyof typeof PATHS

/** An icon; always beside a word, or in a button that has an accessible name. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" width="24" height="24" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  )
}
