/** Drawn on a grid of 24 with a stroke of 2.5 (the strong ones more), butt caps and mitred joins. */
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
  pause: 'M8 4v16M16 4v16',
  play: 'M7 4l13 8-13 8z',
  calm: 'M3 15c3-4 6-4 9 0s6 4 9 0M3 9c3-4 6-4 9 0s6 4 9 0',
  settings: 'M3 7h18M3 17h18M8 3v8M16 13v8',
  captions: 'M3 5h18v14H3zM7 10h4M7 14h6M14 10h3M15 14h2',
  sound: 'M4 9v6h4l5 4V5L8 9zM17 8.500c2 2 2 5 0 7',
  text: 'M2 19L8 5l6 14M4.500 14h7M15 19l3.500-8 3.500 8M16.200 16h4.600',
  comfort: 'M2 12c5-7 15-7 20 0-5 7-15 7-20 0zM12 9v6M9 12h6',
  language: 'M4 5h16v11h-9l-5 4v-4H4zM8 9h8M8 12.500h5',
  read: 'M12 6C9 4 6 4 3 5v14c3-1 6-1 9 1 3-2 6-2 9-1V5c-3-1-6-1-9 1zM12 6v14',
  leave: 'M10 4H4v16h6M9 12h12M16 7l5 5-5 5',
  say: 'M3 9v6h3l4 4V5L6 9zM14 9h7M14 13h5M14 17h3',
  keep: 'M6 3h12v18l-6-5-6 5z',
  tick: 'M4 13l5 5L20 6',
  hand: 'M8 13V5M12 12V3.500M16 13V5.500M8 13l-3-2.500-1.500 2L9 20h8l2.500-6V9',
  door: 'M6 21V3h12v18M3 21h18M14 12h1.500',
  next: 'M4 12h15M13 6l6 6-6 6M4 6v12',
  print: 'M7 9V3h10v6M7 18H3V9h18v9h-4M7 14h10v7H7z',
  ring: 'M12 5a7 7 0 1 0 0 14a7 7 0 1 0 0-14',
  again: 'M5 12a7 7 0 1 1 2.500 5.400M5 19v-4.500h4.500',
} as const

export type IconName = keyof typeof PATHS

/** An icon; always beside a word, or in a button that has an accessible name. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg
      className={`icon icon-${name}`}
      width="24"
      height="24"
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  )
}
