import { FACES, type Panorama, type PictureFormat } from '../manifest/index.ts'

/** One level of a pyramid: `count`² tiles on each face; `first` is the number of its first tile. */
export interface Level {
  /** Side of a face in texels, without borders. */
  readonly size: number
  /** Tiles along one side of a face. */
  readonly count: number
  readonly first: number
}

/**
 * All tiles of a panorama, numbered 0…tileCount−1: level by level (coarsest first), face by face in the order of
 * `FACES`, row by row downwards, column by column to the right. What the frame loop needs of each tile is computed
 * once, into flat arrays, so that choosing tiles allocates nothing.
 */
export interface Pyramid {
  readonly tileSize: number
  readonly border: number
  readonly levels: readonly Level[]
  readonly tileCount: number
  /** Per tile: its level, face, row and column. */
  readonly level: Uint8Array
  readonly face: Uint8Array
  readonly row: Uint16Array
  readonly column: Uint16Array
  /** Per tile: the tile of the next coarser level that holds it, or −1. */
  readonly parent: Int32Array
  /**
   * Per tile, 12 numbers: its corners on the plane of its face (at distance 1), top-left, top-right, bottom-right,
   * bottom-left, each x, y, z. World axes: x right, y up, −z towards yaw 0.
   */
  readonly corners: Float32Array
  /** Per tile, 3 numbers: the unit direction of its centre. */
  readonly centre: Float32Array
}

/**
 * The point of a face's plane for s (right) and t (down), both −1…1, written to `out[at…at+2]`.
 * The orientation is the one documented at `FACES`.
 */
export function facePoint(
  face: number,
  s: number,
  t: number,
  out: Float32Array | number[],
  at: number,
): void {
  switch (face) {
    case 0: // f
      out[at] = s
      out[at + 1] = -t
      out[at + 2] = -1
      return
    case 1: // r
      out[at] = 1
      out[at + 1] = -t
      out[at + 2] = s
      return
    case 2: // b
      out[at] = -s
      out[at + 1] = -t
      out[at + 2] = 1
      return
    case 3: // l
      out[at] = -1
      out[at + 1] = -t
      out[at + 2] = -s
      return
    case 4: // u
      out[at] = s
      out[at + 1] = 1
      out[at + 2] = -t
      return
    default: // d
      out[at] = s
      out[at + 1] = -1
      out[at + 2] = t
  }
}

/**
 * Lays out the tiles of a panorama.
 * The description guarantees nested levels (each level's tile count is a multiple of the one before), so that a
 * tile lies wholly inside its parent.
 */
export function createPyramid(panorama: Panorama): Pyramid {
  const key = [panorama.tileSize, panorama.border, ...panorama.levels].join()
  let pyramid = laidOut.get(key)
  if (!pyramid) laidOut.set(key, (pyramid = layOut(panorama)))
  return pyramid
}

/** Most panoramas of a visit have the same levels, and a pyramid holds nothing but geometry. */
const laidOut = new Map<string, Pyramid>()

function layOut(panorama: Panorama): Pyramid {
  const { tileSize, border } = panorama
  const levels: Level[] = []
  let tileCount = 0
  for (const size of panorama.levels) {
    const count = Math.ceil(size / tileSize)
    levels.push({ size, count, first: tileCount })
    tileCount += FACES.length * count * count
  }
  const pyramid: Pyramid = {
    tileSize,
    border,
    levels,
    tileCount,
    level: new Uint8Array(tileCount),
    face: new Uint8Array(tileCount),
    row: new Uint16Array(tileCount),
    column: new Uint16Array(tileCount),
    parent: new Int32Array(tileCount).fill(-1),
    corners: new Float32Array(tileCount * 12),
    centre: new Float32Array(tileCount * 3),
  }
  levels.forEach((level, index) => layLevel(pyramid, level, index))
  return pyramid
}

function layLevel(pyramid: Pyramid, level: Level, index: number): void {
  const coarser = pyramid.levels[index - 1]
  const step = (2 * pyramid.tileSize) / level.size
  let tile = level.first
  for (let face = 0; face < FACES.length; face++) {
    for (let row = 0; row < level.count; row++) {
      for (let column = 0; column < level.count; column++, tile++) {
        pyramid.level[tile] = index
        pyramid.face[tile] = face
        pyramid.row[tile] = row
        pyramid.column[tile] = column
        if (coarser) {
          const ratio = level.count / coarser.count
          const parentRow = Math.floor(row / ratio)
          const parentColumn = Math.floor(column / ratio)
          pyramid.parent[tile] =
            coarser.first + (face * coarser.count + parentRow) * coarser.count + parentColumn
        }
        const s0 = -1 + column * step
        const t0 = -1 + row * step
        const s1 = Math.min(1, s0 + step)
        const t1 = Math.min(1, t0 + step)
        facePoint(face, s0, t0, pyramid.corners, tile * 12)
        facePoint(face, s1, t0, pyramid.corners, tile * 12 + 3)
        facePoint(face, s1, t1, pyramid.corners, tile * 12 + 6)
        facePoint(face, s0, t1, pyramid.corners, tile * 12 + 9)
        facePoint(face, (s0 + s1) / 2, (t0 + t1) / 2, pyramid.centre, tile * 3)
        normalise(pyramid.centre, tile * 3)
      }
    }
  }
}

function normalise(out: Float32Array, at: number): void {
  const length = Math.hypot(out[at]!, out[at + 1]!, out[at + 2]!)
  for (let axis = 0; axis < 3; axis++) out[at + axis] = out[at + axis]! / length
}

/** The tile of the next finer level at this place inside `tile`, or −1: `row` and `column` count its children. */
export function childOf(pyramid: Pyramid, tile: number, row: number, column: number): number {
  const finer = pyramid.levels[pyramid.level[tile]! + 1]
  if (!finer) return -1
  const ratio = childrenPerSide(pyramid, tile)
  const childRow = pyramid.row[tile]! * ratio + row
  const childColumn = pyramid.column[tile]! * ratio + column
  return finer.first + (pyramid.face[tile]! * finer.count + childRow) * finer.count + childColumn
}

/** How many children a tile has along one side; 0 on the finest level. */
export function childrenPerSide(pyramid: Pyramid, tile: number): number {
  const index = pyramid.level[tile]!
  const finer = pyramid.levels[index + 1]
  return finer ? finer.count / pyramid.levels[index]!.count : 0
}

/** The address of a tile's picture: see `panoramaSchema`. */
export function tileUrl(pyramid: Pyramid, baseUrl: string, format: PictureFormat, tile: number): string {
  const level = pyramid.level[tile]!
  const face = FACES[pyramid.face[tile]!]!
  return `${baseUrl}${format.folder}/${level}/${face}/${pyramid.row[tile]!}_${pyramid.column[tile]!}.${format.extension}`
}
