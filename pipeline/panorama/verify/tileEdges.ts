import { FACES } from '../../../src/manifest/index.ts'
import { FACE_AXES, type Face } from '../faceAxes.ts'
import type { FacePicture } from '../projectFace.ts'
import { faceTowards, type FacePoint } from './faceTowards.ts'
import { lumaAt } from './likeness.ts'
import type { TileId, TileLevel } from './TileLevel.ts'

/** Where two tiles meet, and how well. */
export interface TileEdge {
  readonly tile: TileId
  readonly neighbour: TileId
  /** Root mean square, along the edge, of the difference of what the two tiles show there; luma, 0 to 255. */
  readonly step: number
  /** The same of the encoder's error inside both tiles, beside the edge: a step of this size is not a seam. */
  readonly inside: number
}

/** How far inside the tiles, in texels, the encoder's error is looked at. */
const DEPTHS = [4, 8, 12, 16, 20]

const SIDES = [
  { s: -1, t: 0 },
  { s: 1, t: 0 },
  { s: 0, t: -1 },
  { s: 0, t: 1 },
] as const
type Side = (typeof SIDES)[number]

/**
 * Goes along every edge of every tile and compares what the tiles on its two sides show in the very same directions.
 * Before encoding they showed the same there, so a difference is the error of the encoder twice, or a wrong border.
 * `drawn` are the faces of the level as they were before encoding.
 */
export function* tileEdges(level: TileLevel, drawn: ReadonlyMap<Face, FacePicture>): Generator<TileEdge> {
  for (const face of FACES) {
    for (let i = 0; i < level.count ** 2; i++) {
      const tile = { face, row: Math.floor(i / level.count), column: i % level.count }
      for (const side of SIDES) yield measure(level, drawn, tile, side)
    }
  }
}

function measure(
  level: TileLevel,
  drawn: ReadonlyMap<Face, FacePicture>,
  tile: TileId,
  side: Side,
): TileEdge {
  const texel = 2 / level.size
  const left = -1 + tile.column * level.tileSize * texel
  const top = -1 + tile.row * level.tileSize * texel
  const right = Math.min(1, left + level.tileSize * texel)
  const bottom = Math.min(1, top + level.tileSize * texel)
  // The edge's beginning and direction; `side` points out of the tile.
  const length = Math.round((side.s === 0 ? right - left : bottom - top) / texel)
  const at = (along: number, out: number): readonly [number, number] => [
    (side.s === 0 ? left + along * texel : side.s < 0 ? left : right) + side.s * out * texel,
    (side.t === 0 ? top + along * texel : side.t < 0 ? top : bottom) + side.t * out * texel,
  ]
  const neighbour = tileOf(level, pointAt(tile.face, ...at(length / 2, 0.01)))
  const own = new Float32Array(3)
  const theirs = new Float32Array(3)
  let step = 0
  let inside = 0
  for (let i = 0; i < length; i++) {
    const [s, t] = at(i + 0.5, 0)
    const beyond = neighbour.face === tile.face ? { s, t } : pointAt(tile.face, ...at(i + 0.5, 1e-6))
    level.sample(tile, s, t, own)
    level.sample(neighbour, beyond.s, beyond.t, theirs)
    step += (lumaOf(own) - lumaOf(theirs)) ** 2
    for (const depth of DEPTHS) {
      inside += encoderError(level, drawn, pointAt(tile.face, ...at(i + 0.5, depth))) ** 2
      inside += encoderError(level, drawn, pointAt(tile.face, ...at(i + 0.5, -depth))) ** 2
    }
  }
  return {
    tile,
    neighbour,
    step: Math.sqrt(step / length),
    inside: Math.sqrt(inside / length / DEPTHS.length),
  }
}

/** The point of the cube seen at a point of a face's plane, which may lie beyond the face. */
function pointAt(face: Face, s: number, t: number): FacePoint {
  if (Math.abs(s) <= 1 && Math.abs(t) <= 1) return { face, s, t }
  const { middle, right, down } = FACE_AXES[face]
  const along = (axis: 0 | 1 | 2) => middle[axis] + s * right[axis] + t * down[axis]
  return faceTowards(along(0), along(1), along(2))
}

function tileOf(level: TileLevel, { face, s, t }: FacePoint): TileId {
  return level.tileAt(face, s, t)
}

/** What encoding did to the texel at a point: luma shown less luma drawn. */
function encoderError(level: TileLevel, drawn: ReadonlyMap<Face, FacePicture>, point: FacePoint): number {
  const { face, s, t } = point
  const picture = drawn.get(face)!
  const x = texelAt(s, level.size)
  const y = texelAt(t, level.size)
  const id = { face, row: Math.floor(y / level.tileSize), column: Math.floor(x / level.tileSize) }
  const tile = level.tile(id)
  const tileX = x - id.column * level.tileSize + level.border
  const tileY = y - id.row * level.tileSize + level.border
  const side = picture.size + 2 * picture.margin
  const shown = lumaAt(tile.pixels, (tileY * tile.width + tileX) * 3)
  return shown - lumaAt(picture.pixels, ((y + picture.margin) * side + x + picture.margin) * 3)
}

function texelAt(position: number, size: number): number {
  return Math.max(0, Math.min(size - 1, Math.floor(((position + 1) / 2) * size)))
}

function lumaOf(colour: Float32Array): number {
  return 0.299 * colour[0]! + 0.587 * colour[1]! + 0.114 * colour[2]!
}
