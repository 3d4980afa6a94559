import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { IngestError } from './IngestError.ts'
import { DEFAULT_FORMATS, TILE_FORMATS, type TileFormat } from './pictureFormats.ts'

/** What the command was asked to do. */
export interface Request {
  readonly image: string
  /** An absolute folder, or a scene of a day. */
  readonly target: { readonly folder: string } | { readonly scene: string }
  readonly formats: readonly TileFormat[]
  /** Degrees; left out to take the scene's start view, or straight ahead. */
  readonly view?: { readonly yaw: number; readonly pitch: number }
  readonly verify: boolean
  readonly force: boolean
}

export const USAGE = `Makes a 360° picture into a panorama that can be streamed.

  npm run ingest -- <image> --out <folder>
  npm run ingest -- <image> --scene <profession>/<scene>[/<dressing>]

  --formats <list>    picture formats of the tiles, most wanted first, each with an optional quality
                      (${Object.keys(TILE_FORMATS).join(', ')}; for example avif:50,webp)
  --view=<yaw,pitch>  what the thumbnail shows, in degrees; otherwise the scene's start view, or straight ahead
  --verify            compares the panorama with the picture, and looks for seams
  --force             makes it again even if nothing changed
  --help              prints this`

/**
 * Reads the command line; paths are relative to `base`. Undefined if help was asked for. Throws `usage`.
 */
export function readArguments(parameters: readonly string[], base: string): Request | undefined {
  const { values, positionals } = parse(parameters)
  if (values.help) return undefined
  const [image, ...others] = positionals
  if (image === undefined) throw misused('no picture is named')
  if (others.length > 0)
    throw misused(`only one picture can be taken at a time, but ${others.join(' ')} is named too`)
  const { out, scene, formats, view } = values
  if ((out === undefined) === (scene === undefined)) throw misused('say where to: either --out or --scene')
  return {
    image: resolve(base, image),
    target: out === undefined ? { scene: scene! } : { folder: resolve(base, out) },
    formats: formats === undefined ? DEFAULT_FORMATS : formats.split(',').map(readFormat),
    ...(view === undefined ? {} : { view: readView(view) }),
    verify: values.verify,
    force: values.force,
  }
}

function parse(parameters: readonly string[]) {
  try {
    return parseArgs({
      args: [...parameters],
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        scene: { type: 'string' },
        formats: { type: 'string' },
        view: { type: 'string' },
        verify: { type: 'boolean', default: false },
        force: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    })
  } catch (error) {
    throw misused((error as Error).message.split(/\.?[\n ]Did|\. /)[0]!)
  }
}

function readFormat(text: string): TileFormat {
  const [name, quality, ...rest] = text.split(':')
  const format = Object.entries(TILE_FORMATS).find(([each]) => each === name)?.[1]
  if (format === undefined || rest.length > 0) throw misused(`"${text}" is not a format`)
  if (quality === undefined) return format
  if (!/^\d+$/.test(quality) || Number(quality) < 1 || Number(quality) > 100) {
    throw misused(`a quality is a whole number from 1 to 100, not "${quality}"`)
  }
  return { ...format, quality: Number(quality) }
}

function readView(text: string): { yaw: number; pitch: number } {
  const [yaw, pitch, ...rest] = text.split(',').map(Number)
  if (
    yaw === undefined ||
    pitch === undefined ||
    rest.length > 0 ||
    !(Math.abs(yaw) <= 360 && Math.abs(pitch) <= 90)
  ) {
    throw misused(`--view wants two angles such as 30,-5, not "${text}"`)
  }
  return { yaw, pitch }
}

function misused(reason: string) {
  return new IngestError('usage', { reason })
}
