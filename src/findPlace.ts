import type { Address } from './readAddress.ts'

interface Days {
  readonly id: string
  readonly scenes: readonly { readonly id: string; readonly dressings: readonly { readonly id: string }[] }[]
}

/** The room an address leads to: the one it names, else the first of its day. Undefined where there is no such picture. */
export function findPlace<Day extends Days>(
  days: readonly Day[],
  { day, scene, dressing }: Pick<Address, 'day' | 'scene' | 'dressing'>,
) {
  for (const entry of days) {
    if (day !== null && entry.id !== day) continue
    const scenes: readonly Day['scenes'][number][] = entry.scenes
    const found = scene === null ? scenes[0] : scenes.find(({ id }) => id === scene)
    const dressings: readonly Day['scenes'][number]['dressings'][number][] = found?.dressings ?? []
    const dressed = dressings.find(({ id }) => id === dressing) ?? dressings[0]
    if (found && dressed) return { day: entry, scene: found, dressing: dressed }
  }
  return undefined
}
