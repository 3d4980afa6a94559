import {
  parsePackList,
  type BuildManifest,
  type KeptFile,
  type PackList,
  type SoundKind,
} from './buildManifest.ts'
import { sumBytes, unique } from './download.ts'
import type { FileStore } from './FileStore.ts'
import { routesOf, type KeptState } from './KeptState.ts'
import { sha256 } from './sha256.ts'

/** What of a build is on the device. */
export interface Shelf {
  /** Days of which every file is here. */
  readonly ready: readonly string[]
  readonly hasShell: boolean
}

/** Questions about what is in the store; nothing is remembered between two of them. */
export function createShelf(store: FileStore, sound: SoundKind) {
  const isNeeded = (file: KeptFile): boolean => file.sound === undefined || file.sound === sound

  /** A pack's files as far as this device needs them; undefined when the list itself is not here. */
  async function list(build: BuildManifest, id: string): Promise<PackList | undefined> {
    const offer = build.packs.find((pack) => pack.id === id)
    const found = offer && (await store.get(offer.list.sha256))
    if (!found) return undefined
    const whole = parsePackList(JSON.parse(new TextDecoder().decode(found.bytes)), offer.list.path)
    return { ...whole, files: whole.files.filter(isNeeded) }
  }

  async function lists(build: BuildManifest, ids: readonly string[]): Promise<PackList[]> {
    return (await Promise.all(ids.map((id) => list(build, id)))).filter((one) => one !== undefined)
  }

  return {
    list,

    async look(build: BuildManifest): Promise<Shelf> {
      const held = await store.held()
      const has = (files: readonly KeptFile[]): boolean => files.every((file) => held.has(file.sha256))
      const packs = await lists(
        build,
        build.packs.map(({ id }) => id),
      )
      return {
        ready: packs.filter(({ files }) => has(files)).map(({ id }) => id),
        hasShell: has(build.shell),
      }
    },

    /** Bytes of these files that are not here yet. */
    async missingBytes(files: readonly KeptFile[]): Promise<number> {
      const held = await store.held()
      return sumBytes(unique(files).filter((file) => !held.has(file.sha256)))
    },

    /** Serves a build from now on: one write, so that it is the old one or the new one and never half of each. */
    async serve(
      active: BuildManifest,
      previous: BuildManifest | null,
      packs: readonly string[],
    ): Promise<void> {
      await store.writeNote('routes', routesOf(active, previous, await lists(active, packs)))
    },

    /** Lets go of all files that nothing needs any more. */
    async tidy({ active, next, previous, wanted }: KeptState): Promise<void> {
      const builds = [active, next].filter((build) => build !== null)
      const needed = await Promise.all(
        builds.map(async (build) => [
          ...build.shell,
          ...build.packs.filter(({ id }) => wanted.includes(id)).map((offer) => offer.list),
          ...(await lists(build, wanted)).flatMap(({ files }) => files),
        ]),
      )
      const names = [...needed.flat(), ...(previous?.shell ?? [])].map((file) => file.sha256)
      await store.dropAllBut(new Set(names))
    },

    /** Whether every file of a day, read from the device, is what the build says. */
    async verify(build: BuildManifest, id: string): Promise<boolean> {
      const pack = await list(build, id)
      if (!pack) return false
      for (const file of [...build.shell, ...pack.files]) {
        const found = await store.get(file.sha256)
        if (!found || (await sha256(found.bytes)) !== file.sha256) return false
      }
      return true
    },
  }
}
