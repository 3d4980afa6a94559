import workerUrl from './decode.worker.ts?worker&url'
import { scriptUrl } from '../shared/index.ts'
import type { DecodeWorker } from './TileLoader.ts'

/** Starts a real decode worker, under the page's Trusted Types policy. */
export function startDecodeWorker(): DecodeWorker {
  return new Worker(scriptUrl(workerUrl), { type: 'module', name: 'tiles' }) as unknown as DecodeWorker
}
