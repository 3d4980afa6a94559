import catalogue from 'virtual:catalogue'
import type { CatalogueDay, CatalogueDressing } from './manifest/index.ts'
import { createStorage } from './platform/index.ts'
import type { Address } from './readAddress.ts'

/** Where a visit begins: a picture, and whether it is asked about first. */
export interface Start extends CatalogueDressing {
  readonly day: CatalogueDay
  readonly scene: string
  readonly asks: boolean
}

/** The room an address leads to: the one it names, else the first of its day. Undefined where there is no such picture. */
export function findStart({
  day,
  scene,
  dressing,
}: Pick<Address, 'day' | 'scene' | 'dressing'>): Start | undefined {
  for (const entry of catalogue.days) {
    if (day !== null && entry.id !== day) continue
    const found = scene === null ? entry.scenes[0] : entry.scenes.find(({ id }) => id === scene)
    const dressed = found?.dressings.find(({ id }) => id === dressing) ?? found?.dressings[0]
    if (found && dressed) return { ...dressed, day: entry, scene: found.id, asks: asksFirst(entry, found.id) }
  }
  return undefined
}

/** Whether a room is asked about before it is shown: not again once the question was answered on this device. */
export function asksFirst({ id: day, scenes }: CatalogueDay, scene: string): boolean {
  if (!scenes.some(({ id, asks }) => id === scene && asks)) return false
  const kept = createStorage().read(`progress.${day}`)
  const agreed = typeof kept === 'object' && kept !== null && 'agreed' in kept ? kept.agreed : undefined
  return !Array.isArray(agreed) || !agreed.includes(scene)
}
