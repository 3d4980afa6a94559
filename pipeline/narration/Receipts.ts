import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { SpokenLine } from '../../src/manifest/index.ts'

/** Changes when lines are to be made differently. */
const METHOD = 'voice 2'

/** What a made line consists of, but for who speaks it. */
export type MadeEntry = Pick<SpokenLine, 'durationMs' | 'files' | 'breaks'>

/** Remembers from what each line was made, so that only what has changed is made again. */
export class Receipts {
  readonly #file: string
  readonly #entries: Map<string, MadeEntry>

  private constructor(file: string, entries: Map<string, MadeEntry>) {
    this.#file = file
    this.#entries = entries
  }

  /** Opens what an earlier run has left; damaged or missing ones are as good as none. */
  static async open(file: string): Promise<Receipts> {
    const text = await readFile(file, 'utf8').catch(() => '{}')
    let kept: Record<string, MadeEntry> = {}
    try {
      kept = JSON.parse(text) as Record<string, MadeEntry>
    } catch {
      // Made anew below.
    }
    return new Receipts(file, new Map(Object.entries(kept)))
  }

  /** The key of a line: its recording's bytes and its words. */
  static key(recording: Uint8Array, words: string): string {
    return createHash('sha256').update(METHOD).update(recording).update(words).digest('hex')
  }

  /** What was made from the same, if all its files are still in `folder`. */
  find(key: string, folder: string): MadeEntry | undefined {
    const entry = this.#entries.get(key)
    return entry?.files.every(({ name }) => existsSync(join(folder, name))) ? entry : undefined
  }

  keep(key: string, entry: MadeEntry): void {
    this.#entries.set(key, entry)
  }

  async save(): Promise<void> {
    await mkdir(dirname(this.#file), { recursive: true })
    await writeFile(this.#file, JSON.stringify(Object.fromEntries(this.#entries)))
  }
}
