import { Reading } from './Reading.ts'

/** A file to be kept: where it is on the server, and how to tell that it came whole. */
export interface KeptFile {
  /** Relative to the root of the site: `odp/odp-4/pano.json`. */
  readonly path: string
  readonly bytes: number
  /** SHA-256 of its content, 64 hexadecimal digits. Also its name on the device. */
  readonly sha256: string
  /** Needed only where the device plays this kind of sound. */
  readonly sound?: SoundKind
}

/** The two kinds of sound that speech is kept in; a device needs one of them. */
export type SoundKind = 'opus' | 'aac'

/** A day as it can be kept, before its list of files is fetched. */
export interface PackOffer {
  readonly id: string
  /** Changes when any of its files does. */
  readonly version: string
  /** The list of its files. */
  readonly list: KeptFile
  /** All of its files together, by the kind of sound. */
  readonly bytes: Readonly<Record<SoundKind, number>>
}

/** `build.json`: what a build is made of. Written by `tools/offline`. */
export interface BuildManifest {
  readonly format: 1
  /** Names the build; every file of it follows from this. */
  readonly build: string
  /** What starts the app and plays a day, without the days' pictures and sound. */
  readonly shell: readonly KeptFile[]
  readonly packs: readonly PackOffer[]
}

/** The list of a pack's files. */
export interface PackList {
  readonly format: 1
  readonly id: string
  readonly version: string
  readonly files: readonly KeptFile[]
}

/** @throws AlongsideError `manifest/invalid` */
export function parseBuild(json: unknown, file = 'build.json'): BuildManifest {
  const read = new Reading(file)
  const top = read.object(json, '$')
  read.check(top['format'] === 1, '$.format', top['format'], '1')
  const build = read.name(top['build'], '$.build')
  const shell = read.files(top['shell'], '$.shell')
  const packs = read.list(top['packs'], '$.packs').map((one, k): PackOffer => {
    const at = `$.packs[${k}]`
    const offer = read.object(one, at)
    const bytes = read.object(offer['bytes'], `${at}.bytes`)
    return {
      id: read.name(offer['id'], `${at}.id`),
      version: read.name(offer['version'], `${at}.version`),
      list: read.kept(offer['list'], `${at}.list`),
      bytes: {
        opus: read.bytes(bytes['opus'], `${at}.bytes.opus`),
        aac: read.bytes(bytes['aac'], `${at}.bytes.aac`),
      },
    }
  })
  read.end()
  return { format: 1, build, shell, packs }
}

/** @throws AlongsideError `manifest/invalid` */
export function parsePackList(json: unknown, file: string): PackList {
  const read = new Reading(file)
  const top = read.object(json, '$')
  read.check(top['format'] === 1, '$.format', top['format'], '1')
  const list: PackList = {
    format: 1,
    id: read.name(top['id'], '$.id'),
    version: read.name(top['version'], '$.version'),
    files: read.files(top['files'], '$.files'),
  }
  read.end()
  return list
}
