/** Portraits as pictures: drawn once, when they are first wanted. */
export interface Portraits {
  /** Address of somebody's portrait; undefined where there is none, and until it has been drawn. */
  get(person: string): string | undefined
}

/** @param drawn called when the portraits have been drawn */
export function createPortraits(people: readonly string[], drawn: () => void): Portraits {
  const addresses = new Map<string, string>()
  void import('./drawPortrait.tsx').then(({ drawPortrait }) => {
    for (const person of people) {
      const address = drawPortrait(person)
      if (address !== undefined) addresses.set(person, address)
    }
    drawn()
  })
  return { get: (person) => addresses.get(person) }
}
