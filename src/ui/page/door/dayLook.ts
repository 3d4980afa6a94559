import type { CSSProperties } from 'react'
import type { DayDoor } from '../../../manifest/index.ts'

/** A day's colours, for everything inside an element. */
export function tint({ light, deep }: Pick<DayDoor, 'light' | 'deep'>): CSSProperties {
  return { '--who': light, '--who-deep': deep } as CSSProperties
}

/** What people call somebody: the name before the first space. */
export function firstName(name: string): string {
  return name.split(' ')[0]!
}
