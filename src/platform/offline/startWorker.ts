import { scriptUrl, type Clock } from '../../shared/index.ts'
import { CHANGED } from './worker/messages.ts'

/** The service worker, as far as the page has to do with it. */
export interface WorkerPort {
  /** Tells it that what it answers with has changed. Resolves when it knows, or after a second. */
  tell(): Promise<void>
}

const ANSWERS_WITHIN_MS = 1000

/**
 * Starts the service worker that answers from the device.
 * @returns undefined where there is none to be had: no secure connection, or refused
 */
export async function startWorker(base: string, clock: Clock): Promise<WorkerPort | undefined> {
  const { serviceWorker } = navigator as { readonly serviceWorker?: ServiceWorkerContainer }
  if (!serviceWorker) return undefined
  try {
    const url = scriptUrl(`${base}sw.js`)
    const registered = (await serviceWorker.register(url, { scope: base, updateViaCache: 'none' })) as
      ServiceWorkerRegistration | undefined
    // A browser that blocks it may answer with nothing.
    if (!registered) return undefined
    const ready = await serviceWorker.ready
    return { tell: () => tell(ready.active, clock) }
  } catch {
    return undefined
  }
}

function tell(worker: ServiceWorker | null, clock: Clock): Promise<void> {
  return new Promise((resolve) => {
    const channel = new MessageChannel()
    channel.port1.onmessage = () => resolve()
    clock.after(ANSWERS_WITHIN_MS, resolve)
    worker?.postMessage(CHANGED, [channel.port2])
  })
}
