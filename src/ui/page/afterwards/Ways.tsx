import type { Day } from '../../../manifest/index.ts'
import type { Language } from '../../../platform/index.ts'
import { Said } from '../Said.tsx'
import { SourceLine } from './SourceLine.tsx'

/** Every way into the job, side by side. */
export function Ways({
  day,
  t,
  language,
}: {
  readonly day: Day
  readonly t: Language['t']
  readonly language: string
}) {
  return (
    <ul className="ways">
      {day.routes.ways.map(({ id, evidence }) => (
        <li key={id} className="way">
          <h3>{t(`route.${id}.title`)}</h3>
          <p>
            <Said words={t(`route.${id}.body`)} />
          </p>
          <SourceLine day={day} evidence={evidence} t={t} language={language} />
        </li>
      ))}
    </ul>
  )
}
