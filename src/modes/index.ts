import { composeMode, type Mode } from './composeMode.ts'
import { desktop } from './displays/desktop.ts'
import { personal } from './settings/personal.ts'

/** The mode this device is in. Headset, kiosk and classroom add their parts here, each by its own dynamic import. */
export async function chooseMode(search: string): Promise<Mode> {
  return composeMode([desktop, await chooseSetting(search)])
}

/** `?kiosk=1`, or `<html data-setting="kiosk">` in the page that this device starts with. */
async function chooseSetting(search: string) {
  const asked = new URLSearchParams(search).get('kiosk') ?? document.documentElement.dataset['setting']
  if (asked !== '1' && asked !== 'kiosk') return personal
  const { loadKiosk } = await import('./settings/kiosk/kiosk.ts')
  return loadKiosk()
}
export { composeMode, type Mode, type ModePart } from './composeMode.ts'
export type { Host, House } from './Host.ts'
export type { ModeEvents, ModeSignals } from './ModeEvents.ts'
export { createImmersion, type Immersion } from './Immersion.ts'
export type { Shown } from './Shown.ts'
export { strictest, USUAL_POLICY, type Policy } from './Policy.ts'
