import { createReadStream } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'

/** Part of a file, to be read while it is sent. */
export interface FilePart {
  readonly path: string
  readonly first: number
  readonly lengthBytes: number
}

/** What is to be sent, before any of it is. */
export interface Answer {
  readonly status: number
  /** Without `Content-Length`, which follows from the body. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array | FilePart
}

export function textAnswer(
  status: number,
  sentence: string,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  return {
    status,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store', ...headers },
    body: Buffer.from(`${sentence}\n`),
  }
}

export function bodyBytes(body: Answer['body']): number {
  return body instanceof Uint8Array ? body.byteLength : body.lengthBytes
}

/** The first `keepBytes` of a body; all of a shorter one. */
export function cutBody(body: Answer['body'], keepBytes: number): Answer['body'] {
  if (body instanceof Uint8Array) return body.subarray(0, keepBytes)
  return { ...body, lengthBytes: Math.min(body.lengthBytes, keepBytes) }
}

/** The whole body in memory. */
export async function readBody(body: Answer['body']): Promise<Uint8Array> {
  return body instanceof Uint8Array ? body : await buffer(openPart(body))
}

/** Sends the body no faster than the other side takes it. Rejects when the other side goes away. */
export async function sendBody(response: ServerResponse, body: Answer['body']): Promise<void> {
  await pipeline(body instanceof Uint8Array ? Readable.from([body]) : openPart(body), response)
}

function openPart(part: FilePart): Readable {
  if (part.lengthBytes === 0) return Readable.from([])
  return createReadStream(part.path, { start: part.first, end: part.first + part.lengthBytes - 1 })
}
