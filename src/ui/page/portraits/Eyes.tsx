/** Both eyes, looking straight at whoever looks at them. Units of the portrait; `x`, `y` is between them. */
export function Eyes({
  id,
  x,
  y,
  apart,
  iris,
  line,
  brow,
  lashes = false,
}: {
  readonly id: string
  readonly x: number
  readonly y: number
  /** From the middle of one eye to that of the other. */
  readonly apart: number
  readonly iris: string
  /** Lids, and what is drawn fine around them. */
  readonly line: string
  readonly brow: { readonly colour: string; readonly path: string }
  readonly lashes?: boolean
}) {
  return [-1, 1].map((side) => (
    <g key={side} transform={`translate(${x + (side * apart) / 2} ${y})`}>
      <clipPath id={`${id}-eye${side}`}>
        <path d={WHITE} transform={`scale(${-side} 1)`} />
      </clipPath>
      <path d={WHITE} transform={`scale(${-side} 1)`} fill="#fffaf2" />
      <g clipPath={`url(#${id}-eye${side})`}>
        <circle cx={-side} cy="-1" r="15" fill={iris} />
        <circle cx={-side} cy="-1" r="7.500" fill="#170b08" />
        <circle cx={5 - side} cy="-7" r="4.500" fill="#fff" />
        <circle cx={-5 - side} cy="4" r="1.800" fill="#fff" opacity=".7" />
      </g>
      <g transform={`scale(${-side} 1)`} fill="none" stroke={line} strokeLinecap="round">
        <path d="M-33 7C-24 -20 12 -26 31 2C14 -17 -16 -15 -29 7Z" fill={line} strokeWidth="1.500" />
        {lashes && <path d="M-29 3L-40 -7L-27 -8Z" fill={line} strokeWidth="1.500" />}
        <path d="M-22 -21C-10 -30 12 -29 24 -16" strokeWidth="2.500" opacity=".45" />
        <path d="M-15 20C-5 24 8 23 16 18" strokeWidth="2.500" opacity=".3" />
        <path d={brow.path} fill={brow.colour} stroke="none" />
      </g>
    </g>
  ))
}

/** An eye that smiles: the lower lid comes up. The outer corner is on the left. */
const WHITE = 'M-30 5C-20 -18 12 -22 30 3C18 14 -14 17 -30 5Z'
