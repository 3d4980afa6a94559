import { realpath } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { bodyBytes, sendBody, textAnswer, type Answer } from './answer.ts'
import { answerFile } from './answerFile.ts'
import { createCompressor } from './compress.ts'
import { securityHeaders } from './headers.ts'
import { openDoors, USUAL_LIMITS, type Limits, type TlsFiles } from './openDoors.ts'
import { delay, sendAndDrop, spoil, type Intercept, type Misbehaviour } from './misbehaviour.ts'

export interface ServerOptions {
  /** The folder to serve, as built. */
  readonly dir: string
  /** 0 lets the system choose a free one. */
  readonly port: number
  /** The address to listen on; this machine alone unless told otherwise. */
  readonly host?: string
  /** With these, https is spoken; who comes by http on the same port is sent on to https. */
  readonly tls?: TlsFiles
  /** How patient the server is, and with how much. */
  readonly limits?: Partial<Limits>
  /**
   * For tests: asked about every request, and lets the server misbehave on purpose.
   *
   * ```ts
   * startServer({ dir, port: 0, intercept: ({ path, attempt }) =>
   *   path.endsWith('.webp') && attempt === 1 ? { answer: { status: 500 } } : undefined })
   * ```
   */
  readonly intercept?: Intercept
}

export interface RunningServer {
  /** Without a slash at the end: `http://localhost:4173`; `https:` with `tls`. */
  readonly origin: string
  readonly port: number
  /** Drops every connection and stops. May be called twice. */
  close(): Promise<void>
}

/**
 * Serves a folder with the product's security headers, until closed.
 * @throws the system's error when the port is taken (`EADDRINUSE`) or the folder does not exist (`ENOENT`)
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const root = await realpath(options.dir)
  const compressor = createCompressor()
  const attempts = new Map<string, number>()

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const fault = options.intercept?.(seen(request, attempts))
    if (fault?.never) return
    if (fault?.drop) return void response.destroy()
    if (fault?.delayMs) await delay(response, fault.delayMs)
    if (response.destroyed) return
    const usual = await answerFile(root, request, compressor)
    await send(request, response, fault ? spoil(usual, fault) : usual, fault)
  }

  const doors = openDoors(
    (request, response) => {
      handle(request, response).catch(() => giveUp(response))
    },
    { ...USUAL_LIMITS, ...options.limits },
    options.tls,
  )
  await new Promise<void>((resolve, reject) => {
    doors.server.once('error', reject)
    doors.server.listen(options.port, options.host ?? '127.0.0.1', resolve)
  })

  const { port } = doors.server.address() as AddressInfo
  return {
    origin: `${options.tls ? 'https' : 'http'}://localhost:${port}`,
    port,
    close: () =>
      new Promise((resolve) => {
        doors.server.close(() => resolve())
        doors.closeAllConnections()
      }),
  }
}

function seen(request: IncomingMessage, attempts: Map<string, number>): Parameters<Intercept>[0] {
  const [path = '/', query = ''] = (request.url ?? '/').split('?', 2)
  const attempt = (attempts.get(path) ?? 0) + 1
  attempts.set(path, attempt)
  return {
    method: request.method ?? 'GET',
    path,
    query: new URLSearchParams(query),
    headers: request.headers,
    attempt,
  }
}

async function send(
  request: IncomingMessage,
  response: ServerResponse,
  answer: Answer,
  fault: Misbehaviour | undefined,
): Promise<void> {
  const length = answer.status === 304 ? {} : { 'Content-Length': bodyBytes(answer.body) }
  response.writeHead(answer.status, { ...securityHeaders(), ...answer.headers, ...length })
  if (request.method === 'HEAD' || answer.status === 304) response.end()
  else if (fault?.cutAfterBytes !== undefined) await sendAndDrop(response, answer.body, fault.cutAfterBytes)
  else await sendBody(response, answer.body)
}

/** A file that vanished between finding and reading, or a client that went away: say so if it can still be said. */
function giveUp(response: ServerResponse): void {
  if (response.headersSent || response.destroyed) return void response.destroy()
  const answer = textAnswer(500, 'This file could not be read.')
  response.writeHead(answer.status, { ...securityHeaders(), ...answer.headers })
  response.end(answer.body)
}
