import { childOf, childrenPerSide, type Pyramid } from './pyramid.ts'
import type { ViewBasis } from './viewBasis.ts'

/**
 * The tiles that a view is made of: the leaves of a walk down the pyramid. Reused from frame to frame.
 *
 * How the level is chosen. Between the picture plane (distance 1, `focalPx` pixels a unit) and a cube face (distance
 * 1, size/2 texels a unit) lies a projective map; its area scale at a point is z³ with z the depth of the face's
 * point along the view, so texels per pixel along a side are (size / 2) · z^1.5 / focalPx. A tile is fine enough when
 * this is at least `sharpness` everywhere in it: its depth is linear, so the smallest is at a corner. Levels mix
 * within one view, since a face's corners lie deeper than its middle.
 */
export interface Selection {
  /** Numbers of the chosen tiles; the first `count` are valid, in no particular order. */
  readonly tiles: Int32Array
  /**
   * Per chosen tile: 1 − cosine of the angle between its centre and where the view is going, in units of
   * 1 / `SCORE_ONE`; 0 is best. Whole numbers, since planning with fractions puts each of them on the heap until the
   * planner has been compiled.
   */
  readonly score: Int32Array
  count: number
}

/** What a score of 1 is. */
export const SCORE_ONE = 1_000_000

export function createSelection(capacity = 512): Selection {
  return { tiles: new Int32Array(capacity), score: new Int32Array(capacity), count: 0 }
}

// Working memory of the walk: it is synchronous and never re-entered, so one of each is enough.
const stack = new Int32Array(2048)
const frustumRays = new Float64Array(12)
const corner = new Float32Array(3)

/**
 * Chooses the tiles of a view. Pure but for `out`; allocates nothing.
 * @param ahead unit direction that the view is moving towards (tiles nearest to it score best); usually `view.forward`
 * @param sharpness texels wanted per device pixel; 1 is one for one, lower is coarser
 * @param finestLevel no tile finer than this level is chosen
 */
export function selectTiles(
  pyramid: Pyramid,
  view: ViewBasis,
  ahead: Float64Array,
  sharpness: number,
  finestLevel: number,
  out: Selection,
): void {
  out.count = 0
  let raysAreSet = false
  const { corners, level, levels, centre } = pyramid
  // No point of the view lies at a smaller angle's cosine than its corners; z on a face is never below it.
  const shallowest = 1 / Math.sqrt(1 + view.tanX * view.tanX + view.tanY * view.tanY)
  const deepest = Math.min(finestLevel, levels.length - 1)
  let top = 0
  const baseTiles = 6 * levels[0]!.count * levels[0]!.count
  for (let tile = baseTiles - 1; tile >= 0; tile--) stack[top++] = tile
  while (top > 0) {
    // What lies wholly within the view is on the stack as its complement: none of its children needs a look.
    let tile = stack[--top]!
    let reach = WITHIN
    if (tile < 0) tile = ~tile
    else reach = reachOf(pyramid, tile, view)
    if (reach === OUTSIDE) continue
    const at = tile * 12
    const tileLevel = level[tile]!
    if (tileLevel < deepest) {
      let depth = Infinity
      for (let c = 0; c < 12; c += 3) {
        const z =
          corners[at + c]! * view.forward[0]! +
          corners[at + c + 1]! * view.forward[1]! +
          corners[at + c + 2]! * view.forward[2]!
        if (z < depth) depth = z
      }
      depth = Math.max(depth, shallowest)
      const texelsPerPixel = ((levels[tileLevel]!.size / 2) * (depth * Math.sqrt(depth))) / view.focalPx
      if (texelsPerPixel < sharpness) {
        const side = childrenPerSide(pyramid, tile)
        for (let row = side - 1; row >= 0; row--) {
          for (let column = side - 1; column >= 0; column--) {
            const child = childOf(pyramid, tile, row, column)
            stack[top++] = reach === WITHIN ? ~child : child
          }
        }
        continue
      }
    }
    if (reach === UNSURE) {
      if (!raysAreSet) setFrustumRays(view)
      raysAreSet = true
      if (!raysReachTile(pyramid, tile)) continue
    }
    if (out.count === out.tiles.length) return
    out.tiles[out.count] = tile
    const cosine =
      centre[tile * 3]! * ahead[0]! + centre[tile * 3 + 1]! * ahead[1]! + centre[tile * 3 + 2]! * ahead[2]!
    out.score[out.count] = (1 - cosine) * SCORE_ONE
    out.count++
  }
}

function setFrustumRays(view: ViewBasis): void {
  const { forward, right, up, tanX, tanY } = view
  for (let i = 0; i < 4; i++) {
    const x = i === 1 || i === 2 ? tanX : -tanX
    const y = i < 2 ? tanY : -tanY
    for (let axis = 0; axis < 3; axis++)
      frustumRays[i * 3 + axis] = forward[axis]! + right[axis]! * x + up[axis]! * y
  }
}

/** How a tile lies to the view: none of it can be seen, none of its corners can be, some of it can be, or all of it. */
const OUTSIDE = 0
const UNSURE = 1
const ACROSS = 2
const WITHIN = 3

/**
 * Whether any of a tile can be seen: two convex cones are apart when one side plane of either has the whole other
 * cone beyond it. The view's planes are looked at here; the tile's own (`raysReachTile`) only where nothing else has
 * decided and the tile would be chosen. (Planes through an edge of each are left out: they would drop a tile only
 * very rarely.)
 */
function reachOf(pyramid: Pyramid, tile: number, view: ViewBasis): number {
  const { corners } = pyramid
  const { forward, right, up, tanX, tanY } = view
  const at = tile * 12
  let beyondLeft = 0
  let beyondRight = 0
  let beyondTop = 0
  let beyondBottom = 0
  let behind = 0
  let seen = 0
  for (let c = at; c < at + 12; c += 3) {
    const px = corners[c]!
    const py = corners[c + 1]!
    const pz = corners[c + 2]!
    const x = px * right[0]! + py * right[1]! + pz * right[2]!
    const y = px * up[0]! + py * up[1]! + pz * up[2]!
    const z = px * forward[0]! + py * forward[1]! + pz * forward[2]!
    const width = z * tanX
    const height = z * tanY
    if (x < -width) beyondLeft++
    if (x > width) beyondRight++
    if (y > height) beyondTop++
    if (y < -height) beyondBottom++
    if (z <= 0) behind++
    else if (x >= -width && x <= width && y <= height && y >= -height) seen++
  }
  if (seen === 4) return WITHIN
  if (seen > 0) return ACROSS
  if (beyondLeft === 4 || beyondRight === 4 || beyondTop === 4 || beyondBottom === 4 || behind === 4)
    return OUTSIDE
  return UNSURE
}

/** Whether the view lies beyond none of the tile's side planes: in face coordinates they are s = s0, s1 and t = t0, t1. */
function raysReachTile(pyramid: Pyramid, tile: number): boolean {
  const face = pyramid.face[tile]!
  const level = pyramid.levels[pyramid.level[tile]!]!
  const step = (2 * pyramid.tileSize) / level.size
  const s0 = -1 + pyramid.column[tile]! * step
  const t0 = -1 + pyramid.row[tile]! * step
  const s1 = Math.min(1, s0 + step)
  const t1 = Math.min(1, t0 + step)
  let left = 0
  let rightOf = 0
  let above = 0
  let below = 0
  for (let r = 0; r < 12; r += 3) {
    const ray = onFace(face, frustumRays[r]!, frustumRays[r + 1]!, frustumRays[r + 2]!)
    const depth = ray[2]!
    if (ray[0]! < s0 * depth) left++
    if (ray[0]! > s1 * depth) rightOf++
    if (ray[1]! < t0 * depth) above++
    if (ray[1]! > t1 * depth) below++
  }
  return left < 4 && rightOf < 4 && above < 4 && below < 4
}

/** A direction in a face's own axes: s right, t down, depth outwards. Returns the shared working vector. */
function onFace(face: number, x: number, y: number, z: number): Float32Array {
  corner[0] = face === 0 || face > 3 ? x : face === 1 ? z : face === 2 ? -x : -z
  corner[1] = face === 4 ? -z : face === 5 ? z : -y
  corner[2] = face === 0 ? -z : face === 1 ? x : face === 2 ? z : face === 3 ? -x : face === 4 ? y : -y
  return corner
}

/** The tile of `level` that a direction falls on. For tests and for the level of a single place. */
export function tileAt(pyramid: Pyramid, levelIndex: number, x: number, y: number, z: number): number {
  const level = pyramid.levels[levelIndex]!
  let best = 0
  let most = -Infinity
  for (let face = 0; face < 6; face++) {
    const depth = onFace(face, x, y, z)[2]!
    if (depth > most) {
      most = depth
      best = face
    }
  }
  const point = onFace(best, x, y, z)
  const cell = (value: number): number =>
    Math.min(
      level.count - 1,
      Math.max(0, Math.floor(((value / point[2]! + 1) / 2) * (level.size / pyramid.tileSize))),
    )
  return level.first + (best * level.count + cell(point[1]!)) * level.count + cell(point[0]!)
}
