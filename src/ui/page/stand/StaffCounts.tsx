import { useState } from 'react'
import type { Language } from '../../../platform/index.ts'
import { longDate } from '../afterwards/longDate.ts'
import { languageName } from '../settings/numbers.ts'
import { HourChart } from './HourChart.tsx'
import type { StaffReport } from './StaffReport.ts'

interface Props {
  readonly report: StaffReport
  readonly t: Language['t']
  readonly language: string
}

/** What was counted on one day; another can be chosen. */
export function StaffCounts({ report, t, language }: Props) {
  const [at, setAt] = useState(0)
  const day = report.days[at] ?? report.days[0]
  if (!day) return <p className="staff-note">{t('staff.nothingYet')}</p>
  const starts = day.professions.reduce((sum, one) => sum + one.starts, 0)
  const completions = day.professions.reduce((sum, one) => sum + one.completions, 0)
  const figure = (value: string | number, words: string) => (
    <p className="staff-figure">
      <b>{value}</b>
      {words}
    </p>
  )
  return (
    <section className="staff-counts" aria-labelledby="staff-day">
      <div className="staff-day">
        <button
          type="button"
          className="button chalk square"
          aria-label={t('staff.before')}
          aria-disabled={at >= report.days.length - 1}
          onClick={() => setAt(Math.min(report.days.length - 1, at + 1))}
        >
          ‹
        </button>
        <h2 id="staff-day">{longDate(day.date, language)}</h2>
        <button
          type="button"
          className="button chalk square"
          aria-label={t('staff.after')}
          aria-disabled={at === 0}
          onClick={() => setAt(Math.max(0, at - 1))}
        >
          ›
        </button>
      </div>
      <div className="staff-figures">
        {figure(day.touched, t('staff.touched'))}
        {figure(starts, t('staff.starts'))}
        {figure(completions, t('staff.completions'))}
        {figure(
          day.medianSeconds === null ? '–' : duration(day.medianSeconds, language),
          t(day.medianSeconds === null ? 'staff.tooFew' : 'staff.median'),
        )}
      </div>
      <HourChart day={day} t={t} />
      <div className="staff-tables">
        <Table
          title={t('staff.professions')}
          rows={day.professions.map(({ id, starts: all, completions: ended }) => [
            t(`${id}.title`),
            `${all} · ${ended}`,
          ])}
        />
        <Table
          title={t('staff.languages')}
          rows={day.languages.map(({ tag, count }) => [languageName(tag), String(count)])}
        />
        <Table
          title={t('staff.resets')}
          rows={day.resets.map(({ reason, count }) => [t(`staff.reset.${reason}`), String(count)])}
        />
      </div>
    </section>
  )
}

function Table({
  title,
  rows,
}: {
  readonly title: string
  readonly rows: readonly (readonly [string, string])[]
}) {
  return (
    <table>
      <caption>{title}</caption>
      <tbody>
        {rows.map(([name, value]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Minutes and seconds, e.g. `3:45`. */
function duration(seconds: number, language: string): string {
  const two = new Intl.NumberFormat(language, { minimumIntegerDigits: 2 })
  return `${Math.floor(seconds / 60)}:${two.format(Math.round(seconds % 60))}`
}
