import type { Stage } from './visit/index.ts'

/** What is not needed for what is on the screen waits this long. */
const QUIET_MS = 3000
/** A view that never gets sharp does not hold it up for ever. */
const MOST_WAITS = 10

/** Runs something once nothing on the screen waits for the network. */
export function startWhenQuiet(stage: Stage, run: () => void, waits = 0): void {
  stage.clock.after(QUIET_MS, () => {
    if (waits < MOST_WAITS && stage.viewer && !stage.stream.isSharp()) startWhenQuiet(stage, run, waits + 1)
    else run()
  })
}
