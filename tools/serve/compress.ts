import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

export type Encoding = 'br' | 'gzip'

/** Chooses what to compress with from an `Accept-Encoding` header; undefined means: send it as it is. */
export function chooseEncoding(header: string | undefined): Encoding | undefined {
  const accepted = new Set(
    (header ?? '')
      .split(',')
      .map((part) => part.trim().toLowerCase())
      .filter((part) => !/;\s*q=0(\.0*)?$/.test(part))
      .map((part) => part.replace(/;.*/, '').trim()),
  )
  if (accepted.has('br')) return 'br'
  return accepted.has('gzip') ? 'gzip' : undefined
}

/** Compresses files, and keeps the results so that each is compressed once. */
export interface Compressor {
  /** @param key changes when the file does (its entity tag, say) */
  compress(path: string, key: string, encoding: Encoding): Promise<Buffer>
}

/** @param budgetBytes how much to keep; beyond it the kept results are let go of and made again when asked for */
export function createCompressor(budgetBytes = 64 << 20): Compressor {
  const kept = new Map<string, Promise<Buffer>>()
  let keptBytes = 0
  return {
    compress(path, key, encoding) {
      const id = `${encoding} ${key} ${path}`
      const before = kept.get(id)
      if (before) return before
      const made = readFile(path).then((bytes) => encode(bytes, encoding))
      kept.set(id, made)
      made.then(
        (bytes) => {
          keptBytes += bytes.length
          if (keptBytes <= budgetBytes) return
          kept.clear()
          keptBytes = 0
        },
        () => kept.delete(id),
      )
      return made
    },
  }
}

function encode(bytes: Buffer, encoding: Encoding): Promise<Buffer> {
  if (encoding === 'gzip') return promisify(gzip)(bytes, { level: 9 })
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 9,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  }
  return promisify(brotliCompress)(bytes, { params })
}
