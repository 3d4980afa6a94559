import { couchLasers } from './couchLasers.ts'
import type { Drawing } from './Drawing.ts'
import { footAnkle, footTilt, footTop } from './foot.ts'
import { hand } from './hand.ts'
import { lasers } from './lasers.ts'
import { missingSwab } from './missingSwab.ts'
import { pictureMatch } from './pictureMatch.ts'
import { rightSole } from './sole.ts'
import { swabHolders } from './swabHolders.ts'
import { walker, wornEven, wornInner, wornOuter } from './walkers.ts'

/** Things of a task, by `<task>/<target>` or `<task>/<prop>`. */
const THINGS: Readonly<Record<string, Drawing>> = {
  'odp-t2/missing-swab': missingSwab,
  'tr-t2/lasers': couchLasers,
  'pod-t1/hand': hand,
  'pod-t1/right-sole': rightSole,
  'pod-t2/top': footTop,
  'pod-t2/ankle': footAnkle,
  'pod-t4/inner': wornInner,
  'pod-t4/even': wornEven,
  'pod-t4/outer': wornOuter,
}

/** What a step is about, by `<task>/<step>`. */
const STEPS: Readonly<Record<string, Drawing>> = {
  'odp-t2/how-many': swabHolders,
  'tr-t2/marks': lasers,
  'tr-t2/plan': lasers,
  'tr-t2/picture': pictureMatch,
  'pod-t2/tilt': footTilt,
  'pod-t4/match': walker,
}

/**
 * Finds what is drawn for a thing of a task. A task without drawings is played all the same: they only bring near what
 * would be far, or is not in the picture of the room.
 */
export function findDrawing(name: string | undefined): Drawing | undefined {
  return name === undefined ? undefined : THINGS[name]
}

/** Finds what is drawn of what a whole step is about. */
export function findStepDrawing(task: string, step: string): Drawing | undefined {
  return STEPS[`${task}/${step}`]
}
