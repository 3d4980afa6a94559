import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { parsePanorama, type Panorama } from '../../src/manifest/index.ts'
import type { PanoramaPlan } from './writePanorama.ts'

/** The name of the receipt, beside the description. */
export const RECEIPT = 'ingest.json'

/** Raise it when the same picture and plan would give other tiles. */
const PIPELINE = 1

const receiptSchema = v.object({ pipeline: v.number(), source: v.string(), plan: v.string() })

/**
 * What a panorama was made from, kept beside it, so that making it again from the same picture in the same way does
 * nothing. It holds hashes only: no file name, no path.
 */
export type Receipt = v.InferOutput<typeof receiptSchema>

/** The receipt for a picture made as planned; reads the whole file. */
export async function createReceipt(file: string, plan: PanoramaPlan): Promise<Receipt> {
  const source = createHash('sha256')
  for await (const chunk of createReadStream(file)) source.update(chunk as Buffer)
  const planned = createHash('sha256').update(JSON.stringify(plan))
  return { pipeline: PIPELINE, source: source.digest('hex'), plan: planned.digest('hex') }
}

/** The description of the panorama in a folder, if it is there; undefined if there is none that can be read. */
export async function readDescription(folder: string): Promise<Panorama | undefined> {
  const file = join(folder, 'pano.json')
  try {
    return parsePanorama(JSON.parse(await readFile(file, 'utf8')), file)
  } catch {
    return undefined
  }
}

/** Whether a folder holds, whole, the panorama that the receipt stands for. */
export async function isUpToDate(folder: string, description: Panorama, receipt: Receipt): Promise<boolean> {
  try {
    const kept = v.parse(receiptSchema, JSON.parse(await readFile(join(folder, RECEIPT), 'utf8')))
    if (kept.pipeline !== receipt.pipeline || kept.source !== receipt.source || kept.plan !== receipt.plan)
      return false
    await stat(join(folder, description.thumbnail))
    for (const { folder: tiles, bytes } of description.formats) {
      if ((await bytesUnder(join(folder, tiles))) !== bytes) return false
    }
    return true
  } catch {
    return false
  }
}

async function bytesUnder(folder: string): Promise<number> {
  let bytes = 0
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    if (entry.isFile()) bytes += (await stat(join(entry.parentPath, entry.name))).size
  }
  return bytes
}
