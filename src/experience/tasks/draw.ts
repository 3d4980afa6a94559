/** A number from a seed and a name that looks like chance, and is always the same: 0 up to but not 1. */
function chance(seed: number, name: string): number {
  let hash = (seed | 0) ^ 0x9e3779b9
  for (let k = 0; k < name.length; k++) hash = Math.imul(hash ^ name.charCodeAt(k), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32
}

/**
 * Shuffles things that have ids. The same seed and name give the same order, so that a visit taken up again finds its
 * cards as they lay.
 * @param name what is shuffled, so that two steps of one play differ
 */
export function shuffle<Thing extends { readonly id: string }>(
  things: readonly Thing[],
  seed: number,
  name: string,
): Thing[] {
  const rank = (thing: Thing): number => chance(seed, `${name}/${thing.id}`)
  return things.toSorted((a, b) => rank(a) - rank(b))
}

/** Draws `count` of the things, those that must always be there among them, in a shuffled order. */
export function draw<Thing extends { readonly id: string }>(
  things: readonly Thing[],
  count: number,
  always: readonly string[],
  seed: number,
  name: string,
): Thing[] {
  let room = count - always.length
  return shuffle(things, seed, name).filter(({ id }) => always.includes(id) || room-- > 0)
}
