import type { Readout, TaskView } from '../../../experience/index.ts'
import type { WordOf } from '../../WordOf.ts'
import { signed } from '../../targetLabel.ts'
import { breakText } from '../paint/pen.ts'
import { MAGNET_GAP, MAGNET_HEIGHT, type BoardMagnet, type BoardText, type BoardWords } from './BoardPlan.ts'

const EM = 1.5
/** A press is at least this wide, and at most. */
const LEAST_PRESS = 3.9
const MOST_PRESS = 7
const LEAST_NAME = 9

/** Places each control on a line: its name and value, then its presses from − to +. */
export function placeControls(
  { readouts, targets }: TaskView,
  area: { readonly x: number; readonly y: number; readonly width: number },
  { t, measure }: BoardWords,
): { readonly texts: BoardText[]; readonly magnets: BoardMagnet[]; readonly bottom: number } {
  const texts: BoardText[] = []
  const magnets: BoardMagnet[] = []
  let { y } = area
  for (const readout of readouts) {
    if (readout.kind !== 'value') continue
    const steps = targets.filter(({ kind, word }) => kind === 'step' && word === readout.word)
    if (steps.length === 0) continue
    const free = area.width - LEAST_NAME - steps.length * MAGNET_GAP
    const press = Math.max(LEAST_PRESS, Math.min(MOST_PRESS, free / steps.length))
    const width = area.width - steps.length * (press + MAGNET_GAP)
    texts.push({
      kind: 'control',
      lines: breakText(t(readout.word), width, (part) => measure(part) * EM),
      em: EM,
      value: valueOf(t, readout),
      settled: readout.settled ?? false,
      x: area.x,
      y,
      width,
      height: MAGNET_HEIGHT,
    })
    steps.forEach((target, k) =>
      magnets.push({
        target,
        lines: [signed(Number(target.values?.['by'] ?? 0))],
        em: 1.6,
        state: undefined,
        x: area.x + width + MAGNET_GAP + k * (press + MAGNET_GAP),
        y,
        width: press,
        height: MAGNET_HEIGHT,
      }),
    )
    y += MAGNET_HEIGHT + MAGNET_GAP
  }
  return { texts, magnets, bottom: y }
}

/** A control's value with its unit: which way it is off says its sign. */
function valueOf(t: WordOf, { value = 0, unit = 'cm' }: Readout): string {
  if (unit === 'degrees') return t('task.degrees', { value })
  return t('task.cm', { value: value === 0 ? '0' : signed(value) })
}
