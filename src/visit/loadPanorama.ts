import { loadPanoramaParser, peekPreview, type Panorama } from '../manifest/index.ts'
import { fetchJson } from './fetchJson.ts'

/**
 * Fetches and checks a panorama's description.
 * @param url of `pano.json`
 * @param again go past the browser's cache, since what came before was no good
 * @param peeked called as soon as there is a first picture to show, before the rest is checked
 * @throws AlongsideError `network/…`, `panorama/newer-format` or `manifest/invalid`; or what `signal` was aborted with
 */
export async function loadPanorama(
  url: string,
  signal: AbortSignal,
  again = false,
  peeked?: (preview: Panorama['preview']) => void,
): Promise<Panorama> {
  const parser = loadPanoramaParser()
  const json = await fetchJson(url, signal, again)
  const preview = peeked && peekPreview(json)
  if (preview) peeked(preview)
  const { parsePanorama } = await parser
  return parsePanorama(json, url)
}
