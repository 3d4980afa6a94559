import { parseBuild, type BuildManifest, type KeptFile, type PackList } from './buildManifest.ts'

/** What is written down about what is kept. */
export interface KeptState {
  /** The build that is served from the device. */
  readonly active: BuildManifest | null
  /** A newer one, being fetched; takes the place of `active` when it is whole, never before. */
  readonly next: BuildManifest | null
  /** The build before, for pages that still run on it. */
  readonly previous: BuildManifest | null
  /** Days to be kept. */
  readonly wanted: readonly string[]
  readonly paused: readonly string[]
  /** Date, in ms, of the last start. */
  readonly usedAtMs: number
}

export const NOTHING_KEPT: KeptState = {
  active: null,
  next: null,
  previous: null,
  wanted: [],
  paused: [],
  usedAtMs: 0,
}

/** Reads what was written down; what makes no sense counts as nothing. */
export function parseKeptState(json: unknown): KeptState {
  if (typeof json !== 'object' || json === null) return NOTHING_KEPT
  const note = json as Record<string, unknown>
  const build = (value: unknown): BuildManifest | null => {
    try {
      return parseBuild(value)
    } catch {
      return null
    }
  }
  const names = (value: unknown): string[] =>
    Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : []
  return {
    active: build(note['active']),
    next: build(note['next']),
    previous: build(note['previous']),
    wanted: names(note['wanted']),
    paused: names(note['paused']),
    usedAtMs: typeof note['usedAtMs'] === 'number' ? note['usedAtMs'] : 0,
  }
}

/** What the service worker answers with: the build, and for each path the name of its content. */
export interface Routes {
  readonly build: string
  readonly paths: Readonly<Record<string, string>>
}

/** @param packs those that are whole */
export function routesOf(
  active: BuildManifest,
  previous: BuildManifest | null,
  packs: readonly PackList[],
): Routes {
  const files: readonly KeptFile[] = [
    ...(previous?.shell ?? []),
    ...packs.flatMap((pack) => pack.files),
    ...active.shell,
  ]
  return { build: active.build, paths: Object.fromEntries(files.map(({ path, sha256 }) => [path, sha256])) }
}
