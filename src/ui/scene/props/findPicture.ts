import type { Drawing } from '../drawings/Drawing.ts'
import { findDrawing, findStepDrawing } from '../drawings/drawings.ts'
import { drawProbe } from '../drawings/foot.ts'
import type { CutOuts } from './createCutOuts.ts'

/** Where a cut-out bears another name than the target or step it shows. */
const NAMES: Readonly<Record<string, string>> = {
  'pod-t2/top': 'pod-t2/foot',
  'pod-t2/ankle': 'pod-t2/foot',
  'pod-t2/probe': 'pod-t2/probe-90',
  'pod-t2/tilt': 'pod-t2/probe-45',
  'pod-t4/inner': 'pod-t4/sole-inner',
  'pod-t4/even': 'pod-t4/sole-even',
  'pod-t4/outer': 'pod-t4/sole-outer',
}

/** The picture of a thing of a task: rendered where there is a cut-out, else drawn, else none. */
export function findPicture(cutOuts: CutOuts, name: string | undefined): Drawing | undefined {
  if (name === undefined) return undefined
  const rendered = cutOuts.drawing(NAMES[name] ?? name)
  if (!rendered) return findDrawing(name)
  const drawn = findDrawing(name)
  if (!drawn?.spots) return rendered
  // A place to be found is called `here`; on the cut-out it has the name of its step.
  const here = rendered.spots?.[name.slice(name.indexOf('/') + 1)]
  if (drawn.spots['here']) return here ? { ...rendered, spots: { here } } : drawn
  const hasAll = Object.keys(drawn.spots).every((id) => rendered.spots?.[id])
  if (hasAll) return rendered
  const [only, ...more] = Object.keys(drawn.spots)
  return only !== undefined && more.length === 0 ? { ...rendered, spots: { [only]: [0.5, 0.5] } } : drawn
}

/** The picture of what a whole step is about. @param card the card that lies open */
export function findStepPicture(
  cutOuts: CutOuts,
  task: string,
  step: string,
  card: string,
): Drawing | undefined {
  const name = `${task}/${step}`
  if (name === 'pod-t4/match') return cutOuts.drawing(`pod-t4/walker-${card}`) ?? findStepDrawing(task, step)
  const foot = name === 'pod-t2/tilt' ? cutOuts.drawing('pod-t2/foot') : undefined
  const top = foot?.spots?.['top']
  if (foot && top) return withProbe(foot, top)
  return findStepDrawing(task, step) ?? cutOuts.drawing(name)
}

/** The rendered foot with the probe drawn on its first place, and the wave beside it. */
function withProbe(foot: Drawing, top: readonly [number, number]): Drawing {
  const wide = foot.width / foot.height
  return {
    width: foot.width + foot.height * 0.45,
    height: foot.height,
    draw(brush, now, tMs) {
      brush.save()
      foot.draw(brush, now, tMs)
      brush.restore()
      drawProbe(brush, [top[0] * wide, top[1]], now.values['tilt'] ?? 90, wide + 0.05)
    },
    rendered: true,
  }
}
