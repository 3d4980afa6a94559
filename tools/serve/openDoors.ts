import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import { createServer as createRawServer, type Server as RawServer, type Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { securityHeaders } from './headers.ts'

/** A certificate with what leads up to it, and its private key, as PEM. */
export interface TlsFiles {
  readonly cert: string
  readonly key: string
}

/** What a client may take of the server's time and memory. */
export interface Limits {
  /** How long the head of a request (and the handshake before it) may take. */
  readonly headMs: number
  /** How long a whole request may take to come in. A reader has nothing to send, so it is short. */
  readonly requestMs: number
  /** How long a connection may stand still: a client that stops reading does not hold a file open for ever. */
  readonly idleMs: number
  /** The longest head of a request, address included; beyond it the answer is 431. */
  readonly headBytes: number
}

export const USUAL_LIMITS: Limits = { headMs: 10_000, requestMs: 20_000, idleMs: 120_000, headBytes: 16_384 }

/** What listens, and a way to drop everybody who is connected. */
export interface Doors {
  readonly server: RawServer
  closeAllConnections(): void
}

/** The first byte of a TLS handshake; no method of http begins with it. */
const HANDSHAKE = 22

/**
 * Makes what listens, not yet listening: http alone; or, with a certificate, https, where whoever speaks http to the
 * same port is sent to https. Slow, oversized and garbled requests are turned away by what Node has for it.
 */
export function openDoors(answer: RequestListener, limits: Limits, tls?: TlsFiles): Doors {
  const options = {
    headersTimeout: limits.headMs,
    requestTimeout: limits.requestMs,
    connectionsCheckingInterval: Math.min(1000, limits.headMs / 4),
    maxHeaderSize: limits.headBytes,
  }
  const careful = <Made extends Server>(server: Made): Made => {
    server.setTimeout(limits.idleMs)
    server.on('clientError', refuse)
    return server
  }
  if (!tls) {
    const server = careful(createServer(options, answer))
    return { server, closeAllConnections: () => server.closeAllConnections() }
  }

  const secure = careful(createSecureServer({ ...options, ...tls, handshakeTimeout: limits.headMs }, answer))
  const plain = careful(createServer(options, sendToHttps))
  const undecided = new Set<Socket>()
  const server = createRawServer((socket) => {
    undecided.add(socket)
    socket.once('close', () => undecided.delete(socket))
    socket.on('error', () => socket.destroy())
    socket.setTimeout(limits.headMs, () => socket.destroy())
    socket.once('readable', () => {
      undecided.delete(socket)
      const first = socket.read(1) as Buffer | null
      if (!first) return void socket.destroy()
      socket.unshift(first)
      socket.setTimeout(0)
      socket.removeAllListeners('timeout')
      ;(first[0] === HANDSHAKE ? secure : plain).emit('connection', socket)
    })
  })
  return {
    server,
    closeAllConnections() {
      for (const socket of undecided) socket.destroy()
      secure.closeAllConnections()
      plain.closeAllConnections()
    },
  }
}

const sendToHttps: RequestListener = (request, response) => {
  const host = request.headers.host ?? ''
  const known = /^[\w.-]+(:\d+)?$|^\[[\da-f:]+\](:\d+)?$/i.test(host) && request.url?.startsWith('/')
  response.writeHead(known ? 308 : 400, {
    ...securityHeaders(),
    'Cache-Control': 'no-store',
    ...(known ? { Location: `https://${host}${request.url}` } : {}),
    Connection: 'close',
  })
  response.end()
}

const REFUSALS: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
}

/** Turns away what is no request, or too slow or large a one: with every header, and in plain text. */
function refuse(error: Error & { code?: string }, socket: Duplex): void {
  const { _httpMessage: begun } = socket as Duplex & { _httpMessage?: ServerResponse }
  if (!socket.writable || error.code === 'ECONNRESET' || begun?.headersSent) return void socket.destroy()
  const status = REFUSALS[error.code ?? ''] ?? '400 Bad Request'
  const headers = { ...securityHeaders(), 'Cache-Control': 'no-store', 'Content-Type': 'text/plain' }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  socket.end(`HTTP/1.1 ${status}\r\n${lines.join('')}Content-Length: 0\r\nConnection: close\r\n\r\n`)
}
