import { AlongsideError } from '../shared/index.ts'
import { parsePanorama, type Panorama } from '../manifest/index.ts'

/**
 * Fetches and checks a panorama's description.
 * @param url of `pano.json`
 * @throws AlongsideError `network/…`, `panorama/newer-format` or `manifest/invalid`; or what `signal` was aborted with
 */
export async function loadPanorama(url: string, signal: AbortSignal): Promise<Panorama> {
  let text: string
  try {
    const response = await fetch(url, { signal, mode: 'same-origin' })
    if (!response.ok) throw new AlongsideError('network/status', { url, status: response.status })
    text = await response.text()
  } catch (error) {
    signal.throwIfAborted()
    if (error instanceof AlongsideError) throw error
    throw new AlongsideError('network/unreachable', { url }, { cause: error })
  }
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (cause) {
    throw new AlongsideError('network/not-json', { url, found: text.slice(0, 40) }, { cause })
  }
  return parsePanorama(json, url)
}
