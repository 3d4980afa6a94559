/** Ruled lines: all shade in the cut paper is drawn with them. Refer to it as `fill="url(#id)"`. */
export function Hatch({
  id,
  colour,
  line = 4.5,
}: {
  readonly id: string
  readonly colour: string
  /** Width of a line; they stand ten units apart. */
  readonly line?: number
}) {
  return (
    <pattern id={id} width="10" height="10" patternUnits="userSpaceOnUse" patternTransform="rotate(28)">
      <rect width={line} height="10" fill={colour} />
    </pattern>
  )
}
