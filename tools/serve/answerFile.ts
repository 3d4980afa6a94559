import type { IncomingMessage } from 'node:http'
import { bodyBytes, textAnswer, type Answer } from './answer.ts'
import { parseByteRange } from './byteRange.ts'
import { cacheControl } from './cacheControl.ts'
import { chooseEncoding, type Compressor } from './compress.ts'
import { contentType, isCompressible } from './contentType.ts'
import { findFile } from './findFile.ts'

/**
 * What a static server answers to a request: the file, a part of it, "you have it already", or a plain refusal.
 * @param root the folder that is served; a real path
 */
export async function answerFile(
  root: string,
  request: IncomingMessage,
  compressor: Compressor,
): Promise<Answer> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return textAnswer(405, 'Only GET and HEAD are answered here.', { Allow: 'GET, HEAD' })
  }
  const path = (request.url ?? '/').replace(/[?#].*$/, '')
  const file = await findFile(root, path)
  if (!file) return textAnswer(404, 'There is nothing at this address.')

  const type = contentType(file.path)
  const compressible = isCompressible(type)
  const encoding =
    compressible && request.headers.range === undefined
      ? chooseEncoding(request.headers['accept-encoding'])
      : undefined
  const version = `${file.sizeBytes.toString(36)}-${Math.round(file.modifiedMs).toString(36)}`
  const tag = `"${version}${encoding ? `-${encoding}` : ''}"`
  const headers = {
    'Content-Type': type,
    'Cache-Control': cacheControl(path),
    ETag: tag,
    'Last-Modified': new Date(file.modifiedMs).toUTCString(),
    ...(compressible ? { Vary: 'Accept-Encoding' } : { 'Accept-Ranges': 'bytes' }),
  }

  if (holdsAlready(request, tag)) return { status: 304, headers, body: new Uint8Array() }
  if (encoding) {
    const body = await compressor.compress(file.path, version, encoding)
    return { status: 200, headers: { ...headers, 'Content-Encoding': encoding }, body }
  }

  const wanted = rangeStillStands(request, tag) ? request.headers.range : undefined
  const range = parseByteRange(wanted, file.sizeBytes)
  if (range === 'unsatisfiable') {
    return textAnswer(416, 'This file is shorter than that.', {
      'Content-Range': `bytes */${file.sizeBytes}`,
    })
  }
  if (range === 'whole') {
    return { status: 200, headers, body: { path: file.path, first: 0, lengthBytes: file.sizeBytes } }
  }
  const body = { path: file.path, first: range.first, lengthBytes: range.last - range.first + 1 }
  const contentRange = `bytes ${range.first}-${range.first + bodyBytes(body) - 1}/${file.sizeBytes}`
  return { status: 206, headers: { ...headers, 'Content-Range': contentRange }, body }
}

function holdsAlready(request: IncomingMessage, tag: string): boolean {
  const held = request.headers['if-none-match']?.split(',').map((each) => each.trim().replace(/^W\//, ''))
  return held?.some((each) => each === tag || each === '*') ?? false
}

/** A range is meant for one version of a file; for another one the whole is sent. */
function rangeStillStands(request: IncomingMessage, tag: string): boolean {
  const condition = request.headers['if-range']
  return condition === undefined || condition === tag
}
