import type { Language } from '../../../platform/index.ts'
import type { StaffDay } from './StaffReport.ts'

const HEIGHT = 220
const STEP = 64
const WIDE = 22

/** Visits by the hour: begun, and seen to the end. Two bars side by side, told apart by pattern as well as by colour. */
export function HourChart({ day, t }: { readonly day: StaffDay; readonly t: Language['t'] }) {
  const most = Math.max(1, ...day.hours.map(({ starts }) => starts))
  const tall = (count: number): number => (count / most) * (HEIGHT - 40)
  return (
    <figure className="staff-chart">
      <svg
        viewBox={`0 0 ${Math.max(6, day.hours.length) * STEP} ${HEIGHT + 40}`}
        role="img"
        aria-label={t('staff.chart')}
      >
        <line x1="0" x2={Math.max(6, day.hours.length) * STEP} y1={HEIGHT} y2={HEIGHT} className="ground" />
        {day.hours.map(({ hour, starts, completions }, k) => (
          <g key={hour} transform={`translate(${k * STEP} 0)`}>
            <rect className="starts" x="8" y={HEIGHT - tall(starts)} width={WIDE} height={tall(starts)} />
            <rect
              className="completions"
              x={8 + WIDE + 2}
              y={HEIGHT - tall(completions)}
              width={WIDE}
              height={tall(completions)}
            />
            <text x={8 + WIDE} y={HEIGHT - tall(starts) - 8} textAnchor="middle">
              {starts}
            </text>
            <text x={8 + WIDE} y={HEIGHT + 28} textAnchor="middle" className="hour">
              {String(hour).padStart(2, '0')}
            </text>
          </g>
        ))}
      </svg>
      <figcaption>
        <span className="starts" />
        {t('staff.starts')}
        <span className="completions" />
        {t('staff.completions')}
      </figcaption>
    </figure>
  )
}
