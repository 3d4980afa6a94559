import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { FACES, type Panorama, type PictureFormat } from '../../../src/manifest/index.ts'
import type { Picture } from '../cutTile.ts'
import { eachAtOnce } from '../eachAtOnce.ts'
import type { Face } from '../faceAxes.ts'

/** A tile of a level. */
export interface TileId {
  readonly face: Face
  readonly row: number
  readonly column: number
}

/**
 * One level of a panorama read back from its files, and shown the way a graphics card shows it: each tile by itself,
 * bilinear over its texels and its border.
 */
export class TileLevel {
  /** Texels along a face. */
  readonly size: number
  /** Tiles along a face. */
  readonly count: number
  readonly tileSize: number
  readonly border: number
  readonly #tiles: ReadonlyMap<string, Picture>

  private constructor({ tileSize, border }: Panorama, size: number, tiles: ReadonlyMap<string, Picture>) {
    this.size = size
    this.count = Math.ceil(size / tileSize)
    this.tileSize = tileSize
    this.border = border
    this.#tiles = tiles
  }

  /** Reads and decodes all tiles of a level: 200 KB of memory for each. */
  static async read(
    folder: string,
    panorama: Panorama,
    format: PictureFormat,
    level: number,
  ): Promise<TileLevel> {
    const size = panorama.levels[level]!
    const count = Math.ceil(size / panorama.tileSize)
    const tiles = new Map<string, Picture>()
    const ids = FACES.flatMap((face) => Array.from({ length: count * count }, (_, i) => ({ face, i })))
    await eachAtOnce(ids, 4, async ({ face, i }) => {
      const name = `${Math.floor(i / count)}_${i % count}`
      const file = join(folder, format.folder, String(level), face, `${name}.${format.extension}`)
      const { data, info } = await sharp(await readFile(file))
        .raw()
        .toBuffer({ resolveWithObject: true })
      tiles.set(`${face}/${name}`, { width: info.width, height: info.height, pixels: new Uint8Array(data) })
    })
    return new TileLevel(panorama, size, tiles)
  }

  tile({ face, row, column }: TileId): Picture {
    const tile = this.#tiles.get(`${face}/${row}_${column}`)
    if (!tile) throw new RangeError(`there is no tile ${face}/${row}_${column}`)
    return tile
  }

  /** The tile that shows a point of a face. */
  tileAt(face: Face, s: number, t: number): TileId {
    return { face, row: this.#index(t), column: this.#index(s) }
  }

  /** What a tile shows at a point of its face's plane, into `out` as RGB (0 to 255). */
  sample(id: TileId, s: number, t: number, out: Float32Array): void {
    const { width, height, pixels } = this.tile(id)
    const x = this.#within(s, id.column, width)
    const y = this.#within(t, id.row, height)
    const left = Math.min(Math.floor(x), width - 2)
    const top = Math.min(Math.floor(y), height - 2)
    const across = x - left
    const down = y - top
    const at = (top * width + left) * 3
    const below = at + width * 3
    for (let c = 0; c < 3; c++) {
      const upper = pixels[at + c]! * (1 - across) + pixels[at + c + 3]! * across
      const lower = pixels[below + c]! * (1 - across) + pixels[below + c + 3]! * across
      out[c] = upper * (1 - down) + lower * down
    }
  }

  #index(position: number): number {
    const index = Math.floor((((position + 1) / 2) * this.size) / this.tileSize)
    return Math.max(0, Math.min(this.count - 1, index))
  }

  #within(position: number, index: number, length: number): number {
    const texel = ((position + 1) / 2) * this.size - 0.5 - index * this.tileSize + this.border
    return Math.max(0, Math.min(length - 1, texel))
  }
}
