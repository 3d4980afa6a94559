import { loadPanoramaParser, peekPreview, takePanorama, type Panorama } from '../manifest/index.ts'
import { fetchJson } from './fetchJson.ts'

/** Where a description may come from besides being fetched here, and who wants to know of its first picture. */
export interface LoadPanoramaOptions {
  /** Go past the browser's cache, since what came before was no good. */
  readonly again?: boolean
  /** The description, where somebody else has asked for it already; undefined or a failure: it is fetched here. */
  readonly early?: Promise<unknown> | undefined
  /** Called as soon as there is a first picture to show, before the rest is checked. */
  readonly peeked?: ((preview: Panorama['preview']) => void) | undefined
}

/**
 * Fetches and checks a panorama's description.
 * @param url of `pano.json`
 * @throws AlongsideError `network/…`, `panorama/newer-format` or `manifest/invalid`; or what `signal` was aborted with
 */
export async function loadPanorama(
  url: string,
  signal: AbortSignal,
  { again = false, early, peeked }: LoadPanoramaOptions,
): Promise<Panorama> {
  let json = await early?.catch(() => undefined)
  signal.throwIfAborted()
  json ??= await fetchJson(url, signal, again)
  const preview = peeked && peekPreview(json)
  if (preview) peeked(preview)
  const panorama = takePanorama(json)
  if (panorama) return panorama
  const { parsePanorama } = await loadPanoramaParser()
  return parsePanorama(json, url)
}
