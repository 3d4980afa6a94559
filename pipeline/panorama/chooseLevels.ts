/**
 * The sizes of a cube face, coarsest first, for a sphere of the given width in pixels. The finest has as many texels
 * in its 90° as the picture has pixels (a quarter of the width); each coarser one is half of the next; the coarsest
 * is one tile. A size within 4 % of whole tiles is rounded to them, so that the usual widths waste no part of a tile.
 */
export function chooseLevels(width: number, tileSize: number): readonly number[] {
  const wanted = width / 4
  let halvings = 0
  while (wanted / 2 ** halvings > tileSize * 1.04) halvings++
  const whole = tileSize * 2 ** halvings
  const exact = Math.max(1, Math.floor(wanted / 2 ** halvings)) * 2 ** halvings
  const finest = Math.abs(wanted - whole) <= 0.04 * whole ? whole : exact
  return Array.from({ length: halvings + 1 }, (_, level) => finest / 2 ** (halvings - level))
}
