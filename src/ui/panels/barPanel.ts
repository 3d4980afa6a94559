import { buttonRows, type ButtonSpec } from './kit/buttonRows.ts'
import { barePlan, type PanelPlan } from './kit/PanelPlan.ts'
import { joined } from './kit/Row.ts'
import type { PanelContext } from './PanelContext.ts'
import { barPlace } from './zones.ts'

const WIDTH = 48

/** What the bar can do where it stands. */
export interface BarParts {
  /** Opens the pause; left out where there is nothing to pause. */
  pause?(): void
  calm?(): void
  /** Turning stands at both ends; where everything is before the visitor, other controls take its place. */
  readonly instead?: readonly ButtonSpec[]
  /** Turns to the next thing. */
  next?(): void
  /** Out of here, at once. */
  stop(): void
}

/** What is one action away, always: turning, pause, the calm place, the way out. It never goes and never moves. */
export function barPanel(context: PanelContext, parts: BarParts): PanelPlan {
  const { t, type, mirrored, actions, settings } = context
  const { turnDeg } = settings.getState()
  const { pause, calm, next } = parts
  const button = (id: string, label: string, rest: Omit<ButtonSpec, 'id' | 'label'>): ButtonSpec => ({
    tall: true,
    look: 'quiet',
    ...rest,
    id,
    label,
  })
  const left = button('left', t('bar.left'), { icon: 'left', select: () => actions.turn(-turnDeg) })
  const right = button('right', t('bar.right'), { icon: 'right', select: () => actions.turn(turnDeg) })
  const buttons = [
    ...(parts.instead ?? [
      // Left is on the left wherever one reads from.
      mirrored ? right : left,
    ]),
    ...(pause ? [button('pause', t('bar.pause'), { icon: 'pause', look: 'main', select: pause })] : []),
    ...(calm ? [button('calm', t('bar.calm'), { icon: 'calm', select: calm })] : []),
    ...(next ? [button('next', t('bar.next'), { icon: 'next', select: next })] : []),
    button('reset', t('panel.reset'), { icon: 'ring', select: () => actions.resetView() }),
    button('stop', t('panel.stop'), { icon: 'leave', select: () => parts.stop() }),
    ...(parts.instead ? [] : [mirrored ? left : right]),
  ]
  const row = joined(buttonRows(buttons, WIDTH, type, { equal: true }), 0)
  const plan = barePlan('bar', row, WIDTH, { kind: 'front', pitch: 0 }, mirrored)
  return { ...plan, stands: barPlace(plan.height) }
}
