import catalogue from 'virtual:catalogue'
import { findPlace } from './findPlace.ts'
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
export function findStart(address: Pick<Address, 'day' | 'scene' | 'dressing'>): Start | undefined {
  const place = findPlace(catalogue.days, address)
  if (!place) return undefined
  const { day, scene, dressing } = place
  return { ...dressing, day, scene: scene.id, asks: asksFirst(day, scene.id) }
}

/** Whether a room is asked about before it is shown: not again once the question was answered on this device. */
export function asksFirst({ id: day, scenes }: CatalogueDay, scene: string): boolean {
  if (!scenes.some(({ id, asks }) => id === scene && asks)) return false
  const kept = createStorage().read(`progress.${day}`)
  const agreed = typeof kept === 'object' && kept !== null && 'agreed' in kept ? kept.agreed : undefined
  return !Array.isArray(agreed) || !agreed.includes(scene)
}
