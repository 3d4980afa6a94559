import { STAR_PATH, STAR_TICK } from './starPath.ts'

/** One star: an outline of dashes, then filled and with a tick. Words stand beside it. */
export function Star({ won }: { readonly won: boolean }) {
  return (
    <svg className={won ? 'star won' : 'star'} width="34" height="34" viewBox="0 0 48 48" aria-hidden="true">
      <path className="star-edge" d={STAR_PATH} strokeDasharray={won ? undefined : '5 4'} />
      {won && <path className="star-tick" d={STAR_TICK} />}
    </svg>
  )
}

/** So many stars of so many, and the same in words. */
export function Stars({
  won,
  of,
  words,
}: {
  readonly won: number
  readonly of: number
  readonly words: string
}) {
  return (
    <span className="stars">
      {Array.from({ length: of }, (_, i) => (
        <Star key={i} won={i < won} />
      ))}
      <span className="unseen">{words}</span>
    </span>
  )
}
