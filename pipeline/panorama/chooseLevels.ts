/**
 * The sizes of a cube face, coarsest first, for a sphere of the given width in pixels. The finest has as many texels
 * in its 90° as the picture has pixels (a quarter of the width); each coarser one is half of the next; the coarsest
 * is one tile, and so says how large a tile is: `mostTexels` for the usual widths, less for others. So every level is
 * whole tiles, and a tile lies wholly inside the one above it.
 */
export function chooseLevels(width: number, mostTexels: number): readonly number[] {
  const wanted = width / 4
  let halvings = 0
  while (wanted / 2 ** halvings > mostTexels * 1.04) halvings++
  const tile = Math.max(1, Math.min(mostTexels, Math.floor(wanted / 2 ** halvings)))
  return Array.from({ length: halvings + 1 }, (_, level) => tile * 2 ** level)
}
