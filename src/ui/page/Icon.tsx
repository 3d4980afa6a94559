import { ICON_PATHS, type IconName } from './iconPaths.ts'

export type { IconName }

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
      <path d={ICON_PATHS[name]} />
    </svg>
  )
}
