import { fillScreen, holdAwake, refuseGestures, stayHere } from '../../../platform/index.ts'
import { createDisposer, type Clock, type Disposable } from '../../../shared/index.ts'

/** Has the device show this page and nothing else: the whole screen, always on, and no way off it. */
export function guardScreen(clock: Clock): Disposable {
  const on = createDisposer()
  for (const guard of [holdAwake(clock), fillScreen(), refuseGestures(), stayHere()])
    on.add(() => guard.dispose())
  return on
}
