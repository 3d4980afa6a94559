import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { checkPicture, type Standing } from './checkPicture.ts'
import { hashFolder, hashScript } from './hashes.ts'
import { readLock, writeLock, type LockEntry } from './lock.ts'
import { scriptedPictures, type ScriptedPicture } from './pictures.ts'

const SCRIPTS = 'pipeline/blender'

/** The scripted pictures of the project at `root`, with what the lock file says of them. */
export class Assets {
  readonly root: string
  readonly pictures: readonly ScriptedPicture[]

  constructor(root: string) {
    this.root = root
    this.pictures = scriptedPictures(root)
  }

  /** The pictures of these names (`odp-4` or `odp/odp-4`), or all. Throws for a name that there is not. */
  choose(names: readonly string[]): readonly ScriptedPicture[] {
    if (names.length === 0) return this.pictures
    return names.map((wanted) => {
      const picture = this.pictures.find(({ name, room }) => name === wanted || room === wanted)
      if (picture) return picture
      const known = this.pictures.map(({ room }) => room).join(', ')
      throw new Error(`No script makes a picture called ${wanted}. There are: ${known}.`)
    })
  }

  /** How a picture stands. */
  check({ name }: ScriptedPicture): Standing {
    return checkPicture(this.#entry(name), (script) => this.#scriptHash(script), this.#outputs(name))
  }

  /** Whether it has never been made, though the day names it: a day may be ahead of its pictures. */
  awaited({ name }: ScriptedPicture): boolean {
    return this.#entry(name) === undefined && this.#outputs(name) === undefined
  }

  /**
   * Writes down that a picture in assets/ was made by the scripts whose hashes the renderer noted.
   * @param inputs the renderer's note, `<master>.inputs.json`
   */
  record({ name }: ScriptedPicture, inputs: string): void {
    const outputs = this.#outputs(name)
    if (outputs === undefined) throw new Error(`assets/${name} is empty; there is nothing to write down.`)
    if (!existsSync(inputs))
      throw new Error(`${inputs} is not there; render the picture: npm run assets -- --only ${name}`)
    this.#write(name, { inputs: JSON.parse(readFileSync(inputs, 'utf8')) as LockEntry['inputs'], outputs })
  }

  /** Writes down why a stale picture stays as it is. Throws when it is not stale: there is nothing to excuse. */
  keep(picture: ScriptedPicture, why: string): void {
    const entry = this.#entry(picture.name)
    const standing = this.check(picture)
    if (!entry || (standing.is !== 'stale' && standing.is !== 'kept')) {
      throw new Error(`${picture.name} is ${standing.is}, not stale; only a stale picture can be kept.`)
    }
    const { inputs, outputs } = entry
    const changed = Object.keys(inputs).filter((script) => this.#scriptHash(script) !== inputs[script])
    const now = Object.fromEntries(changed.map((script) => [script, this.#scriptHash(script) ?? 'gone']))
    this.#write(picture.name, { inputs, outputs, kept: { why, inputs: now } })
  }

  #write(name: string, entry: LockEntry): void {
    const { pictures } = readLock(this.root)
    writeLock(this.root, { format: 1, pictures: { ...pictures, [name]: entry } })
  }

  #entry(name: string): LockEntry | undefined {
    return readLock(this.root).pictures[name]
  }

  #scriptHash(script: string): string | undefined {
    return hashScript(join(this.root, SCRIPTS, script))
  }

  #outputs(name: string): string | undefined {
    return hashFolder(join(this.root, 'assets', name))
  }
}
