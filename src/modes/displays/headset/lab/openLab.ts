import type { Language } from '../../../../platform/index.ts'
import type { PanelDesk, Place } from '../../../../ui/index.ts'
import type { HeadsetSession } from '../HeadsetSession.ts'
import { Lab } from './Lab.ts'
import { samplesDesk } from './samplesDesk.ts'
import { showReport } from './showReport.ts'

/** What the lab puts on the window, for whoever drives a headset by a script. */
export interface LabHandle {
  /** All that can be chosen now; `yaw` as a heading of the device, so that a head turned there looks at it. */
  places(): readonly Place[]
  /** Words of the panels, by panel. */
  words(): Readonly<Record<string, readonly string[]>>
  /** Frames of this session so far. */
  frames(): number
}

/** One session as the device lab sees it. */
export interface SessionLab {
  desk(desk: PanelDesk | undefined): PanelDesk
  finish(): void
}

/** Measures a session from now on; `?lab` asks for it. */
export function openLab(session: HeadsetSession, t: Language['t']): SessionLab {
  const lab = new Lab()
  const legible = new Set<number>()
  const { viewer, immersive, rig } = session
  let frames = 0
  session.watch = () => {
    frames++
    lab.take({
      intervalMs: viewer.frameInterval,
      workMs: viewer.workMs,
      uploadBytes: viewer.budget.bytes,
      uploadMs: viewer.spendMs,
      drawCalls: viewer.drawCalls,
    })
  }
  const handle: LabHandle = {
    places: () => immersive.places().map((place) => ({ ...place, yaw: rig.headingOf(place.yaw) })),
    words: () => Object.fromEntries(immersive.panels.panels.map(({ panel }) => [panel.id, panel.words])),
    frames: () => frames,
  }
  Object.assign(window, { alongsideLab: handle })
  return {
    desk: (desk) => samplesDesk(desk, t, legible),
    finish() {
      session.watch = undefined
      showReport(
        lab.report({
          browser: navigator.userAgent,
          frameRate: rig.frameRate,
          ...session.picture,
          foveation: session.care.foveation,
          missed: viewer.budget.missed,
          legible: [...legible].toSorted((a, b) => a - b),
        }),
        t,
      )
    },
  }
}
