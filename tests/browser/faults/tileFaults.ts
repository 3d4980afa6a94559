import type { Intercept, Misbehaviour } from '../../../tools/serve/misbehaviour.ts'

const TILE = /\/\d+\/[frblud]\/\d+_\d+\.\w+$/

/**
 * Spoils one tile in `every`, beginning with the second that is asked for, so that what is in view is hit for certain.
 * @param times how often a spoilt tile goes wrong before it comes as it should; Infinity for ever
 */
export function spoilTiles(fault: Misbehaviour, every = 20, times = 2): Intercept {
  const order = new Map<string, number>()
  return ({ path, attempt }) => {
    if (!TILE.test(path)) return undefined
    const nth = order.get(path) ?? order.size
    order.set(path, nth)
    return nth % every === 1 && attempt <= times ? fault : undefined
  }
}

/** A page such as a school's web filter puts in the place of what it does not like. */
export const FILTER_PAGE: Misbehaviour = {
  answer: {
    status: 200,
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Content-Encoding': 'identity' },
    body: Buffer.from('<!doctype html><title>Blocked</title><h1>This page has been blocked.</h1>'),
  },
}
