import type { ReactNode } from 'react'
import type { Day } from '../../../manifest/index.ts'
import { tint } from '../door/dayLook.ts'
import { Mark } from '../portraits/Mark.tsx'
import { Portrait } from '../portraits/Portrait.tsx'

interface Props {
  readonly day: Day
  /** A small line above the heading. */
  readonly line: string
  readonly title: string
  readonly children?: ReactNode
}

/** The head of a page about a day: its narrator on their colour. */
export function DayHero({ day, line, title, children }: Props) {
  const { door } = day
  return (
    <div className="paper-hero" style={door && tint(door)}>
      <div>
        <p className="paper-line">
          {door && <Mark mark={door.mark} />}
          {line}
        </p>
        <h1 tabIndex={-1} data-first="">
          {title}
        </h1>
        {children}
      </div>
      <Portrait person={day.narrator} className="paper-portrait" />
    </div>
  )
}
