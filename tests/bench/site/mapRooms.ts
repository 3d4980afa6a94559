import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { contentType } from '../../../tools/serve/contentType.ts'
import { cacheControl } from '../../../tools/serve/cacheControl.ts'
import type { Intercept } from '../../../tools/serve/misbehaviour.ts'
import { ROOMS } from './makePanoramas.ts'

/** `/assets/a/alongside/…` or `/assets/s<number>/alongside/…`, and what lies below. */
const ADDRESS = /^\/assets\/(?:([abc])|s(\d+))\/alongside\/([\w./-]+)$/

/**
 * Answers for the bench's rooms: a, b and c, and s0, s1, s2 … which are the same three in turn under addresses that
 * nothing has cached, so that a tour can be as long as a bench wants.
 */
export function mapRooms(panoramas: string): Intercept {
  return ({ path }) => {
    const [, name, number, rest] = ADDRESS.exec(path) ?? []
    if (rest === undefined || rest.includes('..')) return undefined
    const file = join(panoramas, name ?? ROOMS[Number(number) % ROOMS.length]!, rest)
    if (!existsSync(file)) return undefined
    const headers = { 'Content-Type': contentType(file), 'Cache-Control': cacheControl(path) }
    return { answer: { status: 200, headers, body: readFileSync(file) } }
  }
}
