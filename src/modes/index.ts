import { composeMode, type Mode } from './composeMode.ts'
import { desktop } from './displays/desktop.ts'
import { personal } from './settings/personal.ts'

/** The mode this device is in. Headset, kiosk and classroom add their parts here, each by its own dynamic import. */
export function chooseMode(): Mode {
  return composeMode([desktop, personal])
}
export { composeMode, type Mode, type ModePart } from './composeMode.ts'
export { strictest, USUAL_POLICY, type Policy } from './Policy.ts'
