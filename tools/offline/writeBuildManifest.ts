import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, posix } from 'node:path'

/** As `src/platform/offline/buildManifest.ts` reads it. */
interface KeptFile {
  readonly path: string
  readonly bytes: number
  readonly sha256: string
  readonly sound?: 'opus' | 'aac'
}

export interface BuildParts {
  /** The folder of scripts, styles, fonts and days: `app`. */
  readonly scripts: string
  /** Folders of pictures and sound, one a profession. */
  readonly professions: readonly string[]
}

/** What was written down while the pictures were made, and that no page asks for. */
const NOT_ASKED_FOR = /(^|\/)(ingest|door|stills)\.json$/
/** Fonts for letters that no language of ours has, and the format from before this app's browsers. */
const NO_FONTS_OF_OURS = /\.woff$|-vietnamese-/

/**
 * Writes `build.json` and `packs/<day>-<version>.json` into a build: every file that can be kept on a device, its
 * size and its SHA-256. The door's pictures belong to the app itself.
 */
export function writeBuildManifest(dist: string, { scripts, professions }: BuildParts): void {
  rmSync(join(dist, 'packs'), { recursive: true, force: true })
  mkdirSync(join(dist, 'packs'))
  const describe = (path: string): KeptFile => {
    const content = readFileSync(join(dist, path))
    const sound = path.endsWith('.ogg') ? 'opus' : path.endsWith('.m4a') ? 'aac' : undefined
    return {
      path,
      bytes: content.byteLength,
      sha256: sha256(content),
      ...(sound === undefined ? {} : { sound }),
    }
  }
  const isDoor = (path: string): boolean => path.split('/')[1] === 'door'
  const ofDays = professions.map((id) => ({ id, paths: filesIn(dist, id) }))
  const shellPaths = [
    'manifest.webmanifest',
    ...filesIn(dist, 'icons'),
    ...filesIn(dist, scripts).filter((path) => !NO_FONTS_OF_OURS.test(path)),
    ...ofDays.flatMap(({ paths }) => paths.filter(isDoor)),
  ]
  const packs = ofDays
    .map(({ id, paths }) => ({ id, files: paths.filter((path) => !isDoor(path)).map(describe) }))
    .filter(({ files }) => files.length > 0)
    .map(({ id, files }) => {
      const version = sha256(files.map((file) => file.path + file.sha256).join('\n')).slice(0, 10)
      const path = `packs/${id}-${version}.json`
      writeFileSync(join(dist, path), JSON.stringify({ format: 1, id, version, files }))
      const bytes = (not: 'opus' | 'aac'): number =>
        files.reduce((sum, file) => sum + (file.sound === not ? 0 : file.bytes), 0)
      return { id, version, list: describe(path), bytes: { opus: bytes('aac'), aac: bytes('opus') } }
    })
  const shell = shellPaths.map(describe)
  const build = sha256(
    [...shell, ...packs.map(({ list }) => list)].map((file) => file.path + file.sha256).join('\n'),
  )
  const name = build.slice(0, 10)
  nameInPage(join(dist, 'index.html'), name)
  const manifest = { format: 1, build: name, shell: [describe('index.html'), ...shell], packs }
  writeFileSync(join(dist, 'build.json'), JSON.stringify(manifest))
}

/** The page says which build it is of: what it was before it was given a name. */
function nameInPage(file: string, name: string): void {
  const page = readFileSync(file, 'utf8')
  writeFileSync(file, page.replace('</head>', `  <meta name="build" content="${name}" />\n  </head>`))
}

/** Paths of all files in a folder of the build, in alphabetical order. */
function filesIn(dist: string, folder: string): readonly string[] {
  if (!existsSync(join(dist, folder))) return []
  return readdirSync(join(dist, folder), { withFileTypes: true })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = posix.join(folder, entry.name)
      if (entry.isDirectory()) return filesIn(dist, path)
      return NOT_ASKED_FOR.test(path) ? [] : [path]
    })
}

function sha256(content: Buffer | string): string {
  return createHash('sha256').update(content).digest('hex')
}
