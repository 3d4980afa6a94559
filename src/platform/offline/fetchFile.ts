import type { Clock } from '../../shared/index.ts'
import type { KeptFile } from './buildManifest.ts'
import type { FileStore } from './FileStore.ts'
import { ProblemError } from './Problem.ts'
import { sha256 } from './sha256.ts'

export interface FetchFileParts {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>
  readonly store: FileStore
  readonly clock: Clock
  /** The root of the site, ending in a slash. */
  readonly base: string
  /** Called with each piece that comes: how many bytes of this file are here now. */
  onBytes(haveBytes: number): void
}

/** A file at least this large is kept piece by piece, so that what was broken off goes on where it was. */
const LARGE_BYTES = 32 * 1024
/** Never smaller than this, and never more than so many of one file. */
const PIECE_BYTES = 16 * 1024
const MOST_PIECES = 40
/** A connection that stays silent this long is given up. */
const SILENCE_MS = 30_000

/** What a page needs beside its type; all else a server says is about the connection, or about caches. */
const KEEPS =
  /^(content-type|content-security-policy|permissions-policy|cross-origin-.*|x-content-type-options|referrer-policy)$/

/**
 * Fetches one file, checks that it is the one that is meant, and puts it into the store.
 * @param again go past the browser's cache: what came before was not right
 * @throws ProblemError; or what `signal` was aborted with
 */
export async function fetchFile(
  file: KeptFile,
  parts: FetchFileParts,
  signal: AbortSignal,
  again = false,
): Promise<void> {
  const { store } = parts
  const own = new AbortController()
  const stop = (): void => own.abort(signal.reason)
  signal.addEventListener('abort', stop)
  try {
    const isLarge = file.bytes >= LARGE_BYTES
    const begun = isLarge ? await store.begun(file.sha256) : new Uint8Array()
    const response = await ask(file, begun.byteLength < file.bytes ? begun.byteLength : 0, again, parts, own)
    const bytes = await gather(file, begun, response, parts, own)
    if (isLarge && bytes.byteLength > 0 && bytes.byteLength < file.bytes)
      throw new ProblemError({ kind: 'offline' })
    const isRight = bytes.byteLength === file.bytes && (await sha256(bytes)) === file.sha256
    signal.throwIfAborted()
    if (isRight) await store.put(file.sha256, { bytes, headers: keptHeaders(response) })
    if (isLarge) await store.dropBegun(file.sha256)
    if (!isRight) throw new ProblemError({ kind: 'damaged', path: file.path })
  } catch (error) {
    signal.throwIfAborted()
    throw error instanceof ProblemError ? error : new ProblemError({ kind: 'offline' })
  } finally {
    signal.removeEventListener('abort', stop)
    own.abort()
  }
}

/** Reads what comes, after what was there; a large file is put down piece by piece. @returns as much as there is */
async function gather(
  file: KeptFile,
  begun: Uint8Array<ArrayBuffer>,
  response: Response,
  { store, clock, onBytes }: FetchFileParts,
  own: AbortController,
): Promise<Uint8Array<ArrayBuffer>> {
  const goesOn = response.status === 206 && startOf(response) === begun.byteLength
  if (!goesOn && begun.byteLength > 0) await store.dropBegun(file.sha256)
  const bytes = new Uint8Array(file.bytes)
  let have = goesOn ? begun.byteLength : 0
  if (goesOn) bytes.set(begun)
  let saved = have
  const pieceBytes = Math.max(PIECE_BYTES, file.bytes / MOST_PIECES)
  for await (const piece of piecesOf(response, clock, own)) {
    if (have + piece.byteLength > file.bytes) throw new ProblemError({ kind: 'damaged', path: file.path })
    bytes.set(piece, have)
    have += piece.byteLength
    onBytes(have)
    if (file.bytes >= LARGE_BYTES && have - saved >= pieceBytes) {
      await store.append(file.sha256, saved, bytes.slice(saved, have))
      saved = have
    }
  }
  return bytes.subarray(0, have)
}

async function ask(
  file: KeptFile,
  from: number,
  again: boolean,
  { base, clock, fetch }: FetchFileParts,
  own: AbortController,
): Promise<Response> {
  const asked = fetch(base + file.path, {
    signal: own.signal,
    mode: 'same-origin',
    credentials: 'same-origin',
    // A redirect is never ours; followed, it would look like a broken connection.
    redirect: 'manual',
    // Asking whether a copy still stands is cheap, and is what tells the service worker to let it through.
    cache: again ? 'reload' : 'no-cache',
    ...(from > 0 ? { headers: { Range: `bytes=${from}-` } } : {}),
  })
  const response = await inTime(asked, clock)
  refuse(response, file, base)
  return response
}

/** @throws ProblemError when this answer is not the file */
function refuse(response: Response, { path }: KeptFile, base: string): void {
  const { status, type, redirected } = response
  const domain = new URL(base).host
  if (type === 'opaqueredirect' || redirected || (status >= 300 && status < 400))
    throw new ProblemError({ kind: 'blocked', domain })
  if (status === 429 || status >= 500)
    throw new ProblemError({ kind: 'busy', retryAfterMs: retryAfterMs(response) })
  const isPage = (response.headers.get('content-type') ?? '').startsWith('text/html')
  // 403, 407, 451 and the like, or a page where a picture should be: somebody stands in between.
  if (isPage && !path.endsWith('.html')) {
    if (status === 404 || status === 410) throw new ProblemError({ kind: 'missing', path })
    throw new ProblemError({ kind: 'blocked', domain })
  }
  if (status === 404 || status === 410) throw new ProblemError({ kind: 'missing', path })
  if (!response.ok) throw new ProblemError({ kind: 'blocked', domain })
}

/** `Retry-After` in milliseconds: seconds, or a date counted from the server's own. */
function retryAfterMs({ headers }: Response): number | null {
  const text = headers.get('retry-after')?.trim()
  if (!text) return null
  if (/^\d+$/.test(text)) return Number(text) * 1000
  const waitMs = Date.parse(text) - Date.parse(headers.get('date') ?? '')
  return Number.isFinite(waitMs) && waitMs > 0 ? waitMs : null
}

function startOf(response: Response): number {
  return Number(/^bytes (\d+)-/.exec(response.headers.get('content-range') ?? '')?.[1] ?? NaN)
}

async function* piecesOf(
  response: Response,
  clock: Clock,
  own: AbortController,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const reader = response.body?.getReader()
  if (!reader) return
  try {
    for (;;) {
      const { done, value } = await inTime(reader.read(), clock)
      own.signal.throwIfAborted()
      if (done) return
      yield value
    }
  } finally {
    void reader.cancel().catch(() => undefined)
  }
}

/** @throws ProblemError `offline` when it takes too long */
function inTime<Value>(wait: Promise<Value>, clock: Clock): Promise<Value> {
  return new Promise((resolve, reject) => {
    const stop = clock.after(SILENCE_MS, () => reject(new ProblemError({ kind: 'offline' })))
    wait.then(resolve, reject).finally(stop)
  })
}

function keptHeaders(response: Response): Record<string, string> {
  return Object.fromEntries([...response.headers].filter(([name]) => KEEPS.test(name.toLowerCase())))
}
