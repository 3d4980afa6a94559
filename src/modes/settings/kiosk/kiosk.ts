import type { ModePart } from '../../composeMode.ts'
import { deviceCalendar } from './calendar.ts'
import { createHost } from './createHost.ts'
import type { KioskConfig } from './config.ts'
import { fetchConfig } from './fetchConfig.ts'
import { openKept } from './keptStore.ts'
import { tellSetUpFault } from './tellSetUpFault.ts'

/** Scenes that a story goes on from by itself: after one that nobody touched, nobody is there. */
const SCENES_ALONE = 1

/** A screen at a fair or in a hall: many visitors one after the other, and nobody beside it. */
export async function loadKiosk(): Promise<ModePart> {
  const kept = openKept()
  let config: KioskConfig
  try {
    config = await fetchConfig(kept)
  } catch (error) {
    return { id: 'kiosk', host: tellSetUpFault(error) }
  }
  const host = createHost({ config, kept, calendar: deviceCalendar })
  return {
    id: 'kiosk',
    policy: {
      keeps: false,
      freeNavigation: false,
      volumeCap: config.volumeCap,
      goesOnFor: SCENES_ALONE,
    },
    host,
    start: (visit, events) => host.follow(visit, events),
  }
}
