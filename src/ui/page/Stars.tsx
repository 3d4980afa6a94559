const STAR =
  'M24 3l6.200 14.200 15.300 1.500-11.600 10.200 3.400 15.100L24 36l-13.300 8 3.400-15.100L2.500 18.700l15.300-1.500z'

/** One star: an outline of dashes, then filled and with a tick. Words stand beside it. */
export function Star({ won }: { readonly won: boolean }) {
  return (
    <svg className={won ? 'star won' : 'star'} width="34" height="34" viewBox="0 0 48 48" aria-hidden="true">
      <path className="star-edge" d={STAR} strokeDasharray={won ? undefined : '5 4'} />
      {won && <path className="star-tick" d="M15.500 25.500l6 6 11-13" />}
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
