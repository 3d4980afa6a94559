import { TileState, type Selection, type SlotTable, type StreamedPanorama } from '../streaming/index.ts'

/**
 * What is drawn in a frame: quads on the faces of a cube, each a piece of one pool slot. One quad is twelve numbers:
 *
 *     face, slot, cover, 0      cover 0…1 is how much of a dithered cross-fade has passed
 *     s0, t0, s1, t1            its place on the face, −1…1, s right and t down
 *     u0, v0, u1, v1            its piece of the slot, 0…1
 */
export const QUAD_FLOATS = 12
export const MATRIX_FLOATS = 16
/** Quads that are drawn at most: more than any view has tiles. */
export const MOST_QUADS = 640

export interface DrawList {
  /** Room for a matrix, then the quads: in one piece, so that one call brings both to the graphics card. */
  readonly buffer: Float32Array
  readonly quads: Float32Array
  count: number
  /** Whether a cross-fade is still under way, so that another frame is needed. */
  fading: boolean
}

export function createDrawList(capacity = MOST_QUADS): DrawList {
  const buffer = new Float32Array(MATRIX_FLOATS + capacity * QUAD_FLOATS)
  return { buffer, quads: buffer.subarray(MATRIX_FLOATS), count: 0, fading: false }
}

/** Side of a pool slot in texels. */
export const SLOT_SIZE = 256
/**
 * Each quad reaches this part of a texel (of its own level) beyond its tile, into the border, so that tiles of different levels side by
 * side leave no hairline between them.
 */
const OVERLAP_TEXELS = 0.3

/**
 * Lists the quads for the chosen tiles: a tile if it is there, else its children, else its nearest ancestor, else the
 * preview; under a tile that is still fading in, what it replaces. Marks every slot it uses as in use.
 * Allocates nothing.
 * @param nowMs clock time; `fadeMs` 0 shows tiles at once
 */
export function fillDrawList(
  owner: StreamedPanorama,
  selection: Selection,
  slots: SlotTable,
  nowMs: number,
  fadeMs: number,
  out: DrawList,
): void {
  out.count = 0
  out.fading = false
  if (owner.previewSlot >= 0) slots.touch(owner.previewSlot)
  for (let i = 0; i < selection.count; i++) {
    const tile = selection.tiles[i]!
    if (owner.state[tile] !== TileState.resident) {
      drawInstead(owner, tile, slots, out)
      continue
    }
    const age = nowMs - owner.residentAt[tile]!
    if (age < fadeMs) {
      drawInstead(owner, tile, slots, out)
      out.fading = true
    }
    drawTile(owner, tile, tile, slots, age < fadeMs ? age / fadeMs : 1, out)
  }
}

/** What stands for a tile that is not there, or not wholly yet. */
function drawInstead(owner: StreamedPanorama, tile: number, slots: SlotTable, out: DrawList): void {
  if (!drawChildren(owner, tile, slots, out)) drawBelow(owner, tile, slots, out)
}

function drawChildren(owner: StreamedPanorama, tile: number, slots: SlotTable, out: DrawList): boolean {
  const { levels, level, row, column, face } = owner.pyramid
  const index = level[tile]!
  const finer = levels[index + 1]
  if (!finer) return false
  const ratio = finer.count / levels[index]!.count
  const first =
    finer.first + (face[tile]! * finer.count + row[tile]! * ratio) * finer.count + column[tile]! * ratio
  for (let y = 0; y < ratio; y++) {
    for (let x = 0; x < ratio; x++) {
      if (owner.state[first + y * finer.count + x] !== TileState.resident) return false
    }
  }
  for (let y = 0; y < ratio; y++) {
    for (let x = 0; x < ratio; x++) {
      const child = first + y * finer.count + x
      drawTile(owner, child, child, slots, 1, out)
    }
  }
  return true
}

function drawBelow(owner: StreamedPanorama, tile: number, slots: SlotTable, out: DrawList): void {
  let ancestor = owner.pyramid.parent[tile]!
  while (ancestor >= 0 && owner.state[ancestor] !== TileState.resident)
    ancestor = owner.pyramid.parent[ancestor]!
  if (ancestor >= 0) drawTile(owner, tile, ancestor, slots, 1, out)
  else if (owner.previewSlot >= 0) drawPreview(owner, tile, out)
}

/** One quad at the place of `place`, showing that part of `source`, which is it or an ancestor. */
function drawTile(
  owner: StreamedPanorama,
  place: number,
  source: number,
  slots: SlotTable,
  cover: number,
  out: DrawList,
): void {
  const { pyramid } = owner
  const slot = owner.slot[source]!
  slots.touch(slot)
  const { tileSize, border } = pyramid
  const size = pyramid.levels[pyramid.level[source]!]!.size
  // Texels from the face's left and top edge to the slot's texel 0.
  const left = pyramid.column[source]! * tileSize - border
  const top = pyramid.row[source]! * tileSize - border
  writeQuad(owner, place, slot, cover, size, left, top, out)
}

function drawPreview(owner: StreamedPanorama, place: number, out: DrawList): void {
  const { size, border } = owner.panorama.preview
  const face = owner.pyramid.face[place]!
  const cell = size + 2 * border
  const left = -(face % 3) * cell - border
  const top = -Math.floor(face / 3) * cell - border
  writeQuad(owner, place, owner.previewSlot, 1, size, left, top, out)
}

function writeQuad(
  owner: StreamedPanorama,
  place: number,
  slot: number,
  cover: number,
  sizeTexels: number,
  left: number,
  top: number,
  out: DrawList,
): void {
  const at = out.count * QUAD_FLOATS
  if (at + QUAD_FLOATS > out.quads.length) return
  const { pyramid } = owner
  const level = pyramid.levels[pyramid.level[place]!]!
  const step = (2 * pyramid.tileSize) / level.size
  const overlap = (2 * OVERLAP_TEXELS) / level.size
  const s0 = -1 + pyramid.column[place]! * step
  const t0 = -1 + pyramid.row[place]! * step
  const s1 = Math.min(1, s0 + step)
  const t1 = Math.min(1, t0 + step)
  const { quads } = out
  quads[at] = pyramid.face[place]!
  quads[at + 1] = slot
  quads[at + 2] = cover
  quads[at + 3] = 0
  quads[at + 4] = s0 - overlap
  quads[at + 5] = t0 - overlap
  quads[at + 6] = s1 + overlap
  quads[at + 7] = t1 + overlap
  const half = sizeTexels / 2
  for (let i = 4; i < 8; i++) {
    const offset = i % 2 === 0 ? left : top
    quads[at + 4 + i] = ((quads[at + i]! + 1) * half - offset) / SLOT_SIZE
  }
  out.count++
}
