/** Pixels of a row that show a thing: row, first column, count. Columns go on at 0 past the right edge. */
type Run = readonly [row: number, first: number, count: number]
type Runs = Readonly<Record<string, readonly Run[]>>

/** `<room>.ids.json`: which thing is seen in which pixels of a small equirectangular picture; written by render.py. */
export interface SeenMap {
  readonly width: number
  readonly height: number
  /** Share of each live surface that nothing stands before, 0 to 1. */
  readonly overlays: Readonly<Record<string, number>>
  readonly hotspots?: Runs
  readonly ways?: Runs
  readonly props?: Runs
  readonly people?: Runs
}

/** Whether a thing is what one sees in a direction (degrees), give or take a pixel of the map. */
export function isSeen(
  map: SeenMap,
  kind: 'hotspots' | 'ways' | 'props' | 'people',
  id: string,
  { yaw, pitch }: { readonly yaw: number; readonly pitch: number },
): boolean {
  const { width, height } = map
  const column = Math.floor(((yaw / 360 + 0.5) % 1) * width)
  const row = Math.floor((0.5 - pitch / 180) * height)
  return (map[kind]?.[id] ?? []).some(([at, first, count]) => {
    const along = (column - first + width + 1) % width
    return Math.abs(at - row) <= 1 && along <= count + 1
  })
}
