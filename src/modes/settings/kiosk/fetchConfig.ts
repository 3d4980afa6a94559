import { AlongsideError, isError } from '../../../shared/index.ts'
import { parseKioskConfig, type KioskConfig } from './config.ts'
import type { KeptStore } from './keptStore.ts'

const FILE = 'kiosk.json'

/**
 * Fetches `kiosk.json` from beside the app. No such file is normal: everything is as usual then. Where the network is
 * away, what it said last time counts.
 * @throws AlongsideError when there is a file and it makes no sense: whoever set the device up has to know
 */
export async function fetchConfig(kept: KeptStore, fetcher: typeof fetch = fetch): Promise<KioskConfig> {
  const url = new URL(FILE, document.baseURI).href
  let response: Response
  try {
    response = await fetcher(url, { cache: 'no-cache' })
  } catch {
    return parseKept(kept)
  }
  const type = response.headers.get('content-type') ?? ''
  if (response.status === 404) return parseKioskConfig({}, FILE)
  // A server that answers everything with the app's page has no such file either.
  if (response.ok && type.includes('text/html')) return parseKioskConfig({}, FILE)
  if (!response.ok) return parseKept(kept)
  const text = await response.text()
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    throw new AlongsideError('network/not-json', { url, found: text.slice(0, 40) })
  }
  const config = parseKioskConfig(json, FILE)
  kept.write('config', json)
  return config
}

function parseKept(kept: KeptStore): KioskConfig {
  try {
    return parseKioskConfig(kept.read('config') ?? {}, FILE)
  } catch (error) {
    // Written by another version of the app: as usual, then.
    if (isError(error, 'manifest/invalid')) return parseKioskConfig({}, FILE)
    throw error
  }
}
