import { open } from 'node:fs/promises'
import sharp, { type Metadata } from 'sharp'
import { IngestError } from './IngestError.ts'
import { placeOnSphere } from './placeOnSphere.ts'
import { readGPano } from './readGPano.ts'
import { LEVEL, type Pose } from './rotation.ts'
import type { Sphere } from './sphere.ts'

/** A picture that can be ingested, before its pixels are decoded. */
export interface InspectedPicture {
  readonly file: string
  /** In pixels, upright. */
  readonly width: number
  readonly height: number
  readonly full: Sphere['full']
  readonly pose: Pose
}

const TAKEN = new Set(['jpeg', 'png', 'webp', 'tiff', 'heif'])

/**
 * Looks at a file's head and says whether it can be made into a panorama. Throws `unreadable`,
 * `not-a-picture`, `kind`, `colours` or `shape`.
 */
export async function inspectPicture(file: string): Promise<InspectedPicture> {
  const head = await readHead(file)
  const data = await sharp(file)
    .metadata()
    .catch((cause: unknown) => {
      throw new IngestError('not-a-picture', { file, begins: printable(head) }, { cause })
    })
  if (!TAKEN.has(data.format) || (data.format === 'heif' && data.compression !== 'av1')) {
    throw new IngestError('kind', { file, kind: data.compression ?? data.format })
  }
  const colours = strangeColours(data)
  if (colours !== undefined) throw new IngestError('colours', { file, found: colours })
  const { width, height } = data.autoOrient
  const gpano = data.xmp ? readGPano(data.xmp.toString('utf8')) : undefined
  return { file, width, height, full: placeOnSphere(file, width, height, gpano), pose: gpano?.pose ?? LEVEL }
}

/** The file's first bytes. Throws `unreadable`, for an empty file too. */
async function readHead(file: string): Promise<Buffer> {
  const fail = (reason: string, cause?: unknown) => new IngestError('unreadable', { file, reason }, { cause })
  const handle = await open(file).catch((cause: NodeJS.ErrnoException) => {
    throw fail(cause.code === 'ENOENT' ? 'there is no such file' : `the system says ${cause.code}`, cause)
  })
  try {
    if (!(await handle.stat()).isFile()) throw fail('it is not a file')
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(32), 0, 32, 0)
    if (bytesRead === 0) throw fail('it is empty (0 bytes)')
    return buffer.subarray(0, bytesRead)
  } finally {
    await handle.close()
  }
}

function strangeColours({ space, depth }: Metadata): string | undefined {
  if (space === 'cmyk') return 'CMYK colours, for print'
  if (depth !== 'uchar') return `more than 8 bits a colour (${depth})`
  return undefined
}

function printable(bytes: Buffer): string {
  return bytes.toString('latin1').replaceAll(/[^\x20-\x7e]+/g, '·')
}
