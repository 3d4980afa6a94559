import { AlongsideError } from '../shared/index.ts'

/**
 * Fetches JSON, and says what is wrong when something else comes: a filter's page, a proxy's error, nothing at all.
 * @param again go past the browser's cache
 * @throws AlongsideError `network/unreachable`, `network/status` or `network/not-json`; or what `signal` was aborted with
 */
export async function fetchJson(url: string, signal: AbortSignal, again = false): Promise<unknown> {
  let text: string
  try {
    const response = await fetch(url, { signal, mode: 'same-origin', cache: again ? 'reload' : 'default' })
    if (!response.ok) throw new AlongsideError('network/status', { url, status: response.status })
    text = await response.text()
  } catch (error) {
    signal.throwIfAborted()
    if (error instanceof AlongsideError) throw error
    throw new AlongsideError('network/unreachable', { url }, { cause: error })
  }
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new AlongsideError('network/not-json', { url, found: text.slice(0, 40) }, { cause })
  }
}
