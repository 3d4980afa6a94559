import { join } from 'node:path'
import { parsePanorama } from '../../src/manifest/index.ts'
import { readJson } from '../../tools/content/readDays.ts'
import type { View } from '../panorama/projectView.ts'
import { throughTiles } from '../panorama/verify/compareViews.ts'
import { TileLevel } from '../panorama/verify/TileLevel.ts'

/**
 * Draws a flat view of a panorama from its finest tiles, as RGB rows.
 * @param assets the folder that holds all days' pictures
 * @param folder the panorama's, in there
 */
export async function readView(assets: string, folder: string, view: View): Promise<Uint8Array> {
  const panorama = parsePanorama(readJson(assets, join(folder, 'pano.json')), folder)
  const format = panorama.formats.find(({ type }) => type === 'image/webp') ?? panorama.formats[0]!
  const finest = panorama.levels.length - 1
  return throughTiles(await TileLevel.read(join(assets, folder), panorama, format, finest), view)
}
