import { useId, type ComponentType } from 'react'
import { Danny } from './Danny.tsx'
import { Kofi } from './Kofi.tsx'
import { Zainab } from './Zainab.tsx'

/** Draws somebody in a box of 520 by 640; `id` begins the ids of what it defines. */
type Drawing = ComponentType<{ readonly id: string }>

const PEOPLE: Readonly<Record<string, Drawing>> = { zainab: Zainab, kofi: Kofi, danny: Danny }

/** Somebody in cut paper, looking at you; nothing for those who have no portrait. The name stands beside it. */
export function Portrait({ person, className }: { readonly person: string; readonly className?: string }) {
  const id = useId().replaceAll(/[^\w-]/g, '')
  const Drawn = PEOPLE[person]
  if (!Drawn) return undefined
  return (
    <svg
      className={className}
      viewBox="0 0 520 640"
      preserveAspectRatio="xMidYMax meet"
      aria-hidden="true"
      focusable="false"
    >
      <Drawn id={id} />
    </svg>
  )
}
