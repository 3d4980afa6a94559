import type { IncomingHttpHeaders, ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { cutBody, readBody, type Answer } from './answer.ts'

/** What a test server sees of a request when it decides whether to misbehave. */
export interface SeenRequest {
  readonly method: string
  /** The path of the address, percent-encoded, without the query. */
  readonly path: string
  readonly query: URLSearchParams
  readonly headers: IncomingHttpHeaders
  /** 1 for the first request for this path since the server started, 2 for the second, … */
  readonly attempt: number
}

/**
 * How an answer goes wrong on purpose. The fields combine: `{ delayMs: 5000, answer: { status: 500 } }` is a slow
 * failure.
 */
export interface Misbehaviour {
  /** Wait this long before the first byte. */
  readonly delayMs?: number
  /** Take the request and never answer; the connection stays open until the client leaves. */
  readonly never?: boolean
  /** Close the connection without a word. */
  readonly drop?: boolean
  /** Replace these parts of the usual answer: another status, an HTML page where JSON is expected, … */
  readonly answer?: Partial<Answer>
  /** A file that is cut short and does not say so: an honest answer with only the first bytes. */
  readonly keepBytes?: number
  /** A connection lost half-way: the length is that of the whole, and the line drops after these bytes. */
  readonly cutAfterBytes?: number
}

/** Decides for each request how the server misbehaves; undefined means that it behaves. */
export type Intercept = (request: SeenRequest) => Misbehaviour | undefined

/** The usual answer with the replacements of a misbehaviour in it. */
export function spoil(usual: Answer, fault: Misbehaviour): Answer {
  const answer: Answer = {
    status: fault.answer?.status ?? usual.status,
    headers: { ...usual.headers, ...fault.answer?.headers },
    body: fault.answer?.body ?? usual.body,
  }
  return fault.keepBytes === undefined ? answer : { ...answer, body: cutBody(answer.body, fault.keepBytes) }
}

/** Sends the first `keepBytes` of a body whose whole length was announced, then drops the line. */
export async function sendAndDrop(
  response: ServerResponse,
  body: Answer['body'],
  keepBytes: number,
): Promise<void> {
  const bytes = await readBody(cutBody(body, keepBytes))
  response.flushHeaders()
  if (bytes.byteLength > 0) await new Promise<unknown>((resolve) => response.write(bytes, resolve))
  response.destroy()
}

/** Waits, or less when the client leaves. */
export async function delay(response: ServerResponse, delayMs: number): Promise<void> {
  const left = new AbortController()
  const leave = (): void => left.abort()
  response.once('close', leave)
  await wait(delayMs, undefined, { signal: left.signal }).catch(() => undefined)
  response.off('close', leave)
}
