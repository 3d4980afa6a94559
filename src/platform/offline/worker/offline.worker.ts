import type { Routes } from '../KeptState.ts'
import { CHANGED } from './messages.ts'
import { nameOf } from './nameOf.ts'
import { partOf } from './partOf.ts'

/** The service worker's side of the browser, as far as it is used here. */
interface WorkerScope {
  readonly registration: { readonly scope: string }
  readonly clients: { claim(): Promise<void> }
  skipWaiting(): Promise<void>
  addEventListener(name: 'install' | 'activate', run: (event: LifeEvent) => void): void
  addEventListener(name: 'fetch', run: (event: AskEvent) => void): void
  addEventListener(name: 'message', run: (event: MessageEvent) => void): void
}
interface LifeEvent {
  waitUntil(until: Promise<unknown>): void
}
interface AskEvent {
  readonly request: Request
  respondWith(answer: Promise<Response>): void
}

/** As `cacheStore.ts` names them. */
const CACHE = 'alongside-kept'

const worker = self as unknown as WorkerScope
/** What is answered with; read once, and again when the page says so. */
let routes: Promise<Routes | undefined> | undefined
/** The same once it is known: a device that keeps nothing loses no time. */
let known: Routes | undefined
let isKnown = false

/**
 * Answers from what is kept on the device, and leaves everything else to the network. It decides nothing: which files
 * there are, and of which version, is written down by the page, so that this script seldom changes, and may be
 * replaced at any moment.
 */
worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()))
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()))
worker.addEventListener('message', (event) => {
  if (event.data !== CHANGED) return
  routes = undefined
  isKnown = false
  void read().then(() => event.ports[0]?.postMessage('known'))
})
worker.addEventListener('fetch', (event) => {
  const { request } = event
  if (isKnown && nameOf(request, worker.registration.scope, known) === undefined) return
  event.respondWith(answer(request))
})

async function answer(request: Request): Promise<Response> {
  try {
    const name = nameOf(request, worker.registration.scope, await read())
    const cache = name === undefined ? undefined : await caches.open(CACHE)
    const found = await cache?.match(`/kept/${name}`)
    if (found) return await partOf(found, request.headers.get('range'))
  } catch {
    // What cannot be read here may still be had from the network.
  }
  return fetch(request)
}

function read(): Promise<Routes | undefined> {
  routes ??= readRoutes().then((found) => {
    known = found
    isKnown = true
    return found
  })
  return routes
}

async function readRoutes(): Promise<Routes | undefined> {
  const cache = await caches.open(CACHE)
  const found = await cache.match('/note/routes')
  return (await found?.json()) as Routes | undefined
}
