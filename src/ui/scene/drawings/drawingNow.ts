import type { TaskView } from '../../../experience/index.ts'
import type { DrawingNow } from './Drawing.ts'

/** What a drawing may show of how its task stands. */
export function drawingNow({ readouts }: TaskView): DrawingNow {
  const values = readouts.filter(({ kind }) => kind === 'value')
  return {
    values: Object.fromEntries(values.map(({ id, value }) => [id, value ?? 0])),
    settled: Object.fromEntries(values.map(({ id, settled }) => [id, settled ?? false])),
    targets: Object.fromEntries(values.flatMap(({ id, of }) => (of === undefined ? [] : [[id, of]]))),
    card: readouts.find(({ kind, settled }) => kind === 'card' && !settled)?.id ?? '',
    held: 0,
  }
}
