import { loadPanoramaParser, type Panorama } from '../manifest/index.ts'
import { fetchJson } from './fetchJson.ts'

/**
 * Fetches and checks a panorama's description.
 * @param url of `pano.json`
 * @param again go past the browser's cache, since what came before was no good
 * @throws AlongsideError `network/…`, `panorama/newer-format` or `manifest/invalid`; or what `signal` was aborted with
 */
export async function loadPanorama(url: string, signal: AbortSignal, again = false): Promise<Panorama> {
  const [json, { parsePanorama }] = await Promise.all([fetchJson(url, signal, again), loadPanoramaParser()])
  return parsePanorama(json, url)
}
