import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** What a profession's whole pack may weigh, in bytes: pictures, sound and text of its day. */
export const MOST_PACK_BYTES = 40 * 1024 * 1024

/** What a profession's pack is made of, in bytes. */
export interface PackSize {
  readonly profession: string
  readonly pictures: number
  readonly sound: number
  readonly props: number
  readonly text: number
  readonly whole: number
}

/**
 * Adds up what a visitor who takes a whole profession along has to carry. Sound counts in one format, since a browser
 * fetches one: the larger of the two.
 * @param root the project's folder
 */
export function packSize(root: string, profession: string): PackSize {
  const assets = join(root, 'assets', profession)
  const files = listFiles(assets)
  const sum = (list: readonly string[]): number =>
    list.reduce((bytes, file) => bytes + statSync(file).size, 0)
  const isIn = (folder: string) => (file: string) => file.startsWith(join(assets, folder) + '/')
  const [voice, cutOuts] = [files.filter(isIn('voice')), files.filter(isIn('props'))]
  const pictures = sum(files) - sum(voice) - sum(cutOuts)
  const format = (end: string): number => sum(voice.filter((file) => file.endsWith(end)))
  const sound = Math.max(format('.ogg'), format('.m4a'))
  const props = sum(cutOuts)
  const text = sum(listFiles(join(root, 'scenes', profession)).filter((file) => file.endsWith('.json')))
  return { profession, pictures, sound, props, text, whole: pictures + sound + props + text }
}

function listFiles(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}
