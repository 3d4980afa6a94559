import { createHash } from 'node:crypto'
import { rename } from 'node:fs/promises'
import { join } from 'node:path'
import type { PictureFormat } from '../../src/manifest/panorama.ts'
import type { TileFormat } from './pictureFormats.ts'

/**
 * All tiles of a panorama in one picture format, while they are being written. What is written is hashed as it
 * passes, so that the folder can be named after its content in the end.
 */
export class TileSet {
  readonly format: TileFormat
  /** Where its tiles are written until they are all there. */
  readonly folder: string
  readonly #parent: string
  readonly #hashes = new Map<string, string>()
  #bytes = 0

  constructor(format: TileFormat, parent: string) {
    this.format = format
    this.#parent = parent
    this.folder = join(parent, `${format.extension}-tiles`)
  }

  /** A tile's address in the folder. */
  address(level: number, face: string, row: number, column: number): string {
    return `${level}/${face}/${row}_${column}.${this.format.extension}`
  }

  /** Takes note of a tile that was written. */
  note(address: string, data: Uint8Array): void {
    this.#bytes += data.length
    this.#hashes.set(address, createHash('sha256').update(data).digest('hex'))
  }

  /** Gives the folder its name and says what the description must know. */
  async seal(): Promise<PictureFormat> {
    const hash = createHash('sha256')
    for (const address of [...this.#hashes.keys()].sort())
      hash.update(`${address} ${this.#hashes.get(address)!}\n`)
    const name = hash.digest('hex').slice(0, 16)
    await rename(this.folder, join(this.#parent, name))
    const { type, extension } = this.format
    return { type, extension, folder: name, bytes: this.#bytes }
  }
}
