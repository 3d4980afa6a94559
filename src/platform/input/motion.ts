import type { Disposable } from '../../shared/index.ts'
import { deviceDirection } from './deviceDirection.ts'
import { createFollowDevice } from './followDevice.ts'
import type { Direction } from './holdDirection.ts'
import type { LookControl, LookLoop } from './LookControl.ts'

/** What came of asking to follow the phone's movement. */
export type MotionAnswer = 'following' | 'denied' | 'unavailable'

/** Looking around by turning the phone itself. */
export interface Motion extends Disposable {
  /** True on devices that are likely to have the sensor: touch first, and the event known. */
  readonly offered: boolean
  readonly following: boolean
  /** Call from a click: some browsers ask the visitor, and only in a gesture. Never throws. */
  follow(): Promise<MotionAnswer>
  rest(): void
}

interface AskingEvent {
  requestPermission?: () => Promise<'granted' | 'denied'>
}

export function createMotion(control: LookControl, loop: LookLoop): Motion {
  const pointed: Direction = { yawDeg: 0, pitchDeg: 0 }
  const device = createFollowDevice(control)
  const removeStep = loop.addStep((_nowMs, dtMs) => device.step(Math.min(dtMs, 100)))
  const known = typeof DeviceOrientationEvent !== 'undefined'
  let following = false

  const onTurn = (event: DeviceOrientationEvent): void => {
    if (event.alpha === null || event.beta === null || event.gamma === null) return
    if (device.tell(deviceDirection(event.alpha, event.beta, event.gamma, pointed))) loop.invalidate()
  }
  const rest = (): void => {
    following = false
    device.reset()
    window.removeEventListener('deviceorientation', onTurn)
  }
  return {
    offered: known && matchMedia('(pointer: coarse)').matches,
    get following() {
      return following
    },
    async follow() {
      if (!known) return 'unavailable'
      const asking = DeviceOrientationEvent as unknown as AskingEvent
      try {
        if (asking.requestPermission && (await asking.requestPermission()) !== 'granted') return 'denied'
      } catch {
        return 'denied'
      }
      if (!following) window.addEventListener('deviceorientation', onTurn)
      following = true
      return 'following'
    },
    rest,
    dispose() {
      rest()
      removeStep()
    },
  }
}
