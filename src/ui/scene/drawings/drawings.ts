import type { Drawing } from './Drawing.ts'
import { footAnkle, footTilt, footTop } from './foot.ts'
import { hand } from './hand.ts'
import { lasers } from './lasers.ts'
import { missingSwab } from './missingSwab.ts'
import { pictureMatch } from './pictureMatch.ts'
import { rightSole } from './sole.ts'
import { swabHolders } from './swabHolders.ts'
import { walker, wornEven, wornInner, wornOuter } from './walkers.ts'

/**
 * What is drawn for a task, by `<task>/<step>` (what a step is about), `<task>/<target>` or `<task>/<prop>`. A task
 * without drawings is played all the same: these only bring near what would be far, or is not in the picture.
 */
const DRAWINGS: Readonly<Record<string, Drawing>> = {
  'odp-t2/how-many': swabHolders,
  'odp-t2/missing-swab': missingSwab,
  'tr-t2/marks': lasers,
  'tr-t2/plan': lasers,
  'tr-t2/picture': pictureMatch,
  'pod-t1/hand': hand,
  'pod-t1/right-sole': rightSole,
  'pod-t2/top': footTop,
  'pod-t2/ankle': footAnkle,
  'pod-t2/tilt': footTilt,
  'pod-t4/match': walker,
  'pod-t4/inner': wornInner,
  'pod-t4/even': wornEven,
  'pod-t4/outer': wornOuter,
}

export function findDrawing(name: string | undefined): Drawing | undefined {
  return name === undefined ? undefined : DRAWINGS[name]
}
