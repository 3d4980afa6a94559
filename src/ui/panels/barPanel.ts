import type { IconName } from '../page/iconPaths.ts'
import { buttonRows, type ButtonSpec } from './kit/buttonRows.ts'
import { barePlan, type PanelPlan } from './kit/PanelPlan.ts'
import { joined } from './kit/Row.ts'
import type { PanelContext } from './PanelContext.ts'
import { barPlace } from './zones.ts'

const WIDTH = 48.4

interface BarPress {
  readonly disabled?: boolean
  select(): void
}

/** What the bar of a day can do now. All of it is always there, so that everything keeps its place. */
export interface BarParts {
  readonly pause: BarPress & { readonly label: string; readonly icon: IconName }
  readonly calm: BarPress
  /** Turns to the next thing. */
  readonly next: BarPress
  /** Out of here, at once. */
  stop(): void
}

/** What is one action away, always: turning, pause, the calm place, the way out. It never goes and never moves. */
export function barPanel(context: PanelContext, { pause, calm, next, stop }: BarParts): PanelPlan {
  const { t, actions, settings, mirrored } = context
  const { turnDeg } = settings.getState()
  const left = barButton('left', t('bar.left'), { icon: 'left', select: () => actions.turn(-turnDeg) })
  const right = barButton('right', t('bar.right'), { icon: 'right', select: () => actions.turn(turnDeg) })
  return layBar(context, [
    // Left is on the left wherever one reads from.
    mirrored ? right : left,
    barButton('pause', pause.label, { look: 'main', ...pause }),
    barButton('calm', t('bar.calm'), { icon: 'calm', ...calm }),
    barButton('next', t('bar.next'), { icon: 'next', ...next }),
    ...ways(context, stop),
    mirrored ? left : right,
  ])
}

/** The bar where there is nothing to pause or turn to: what can be set, and the way out. */
export function plainBar(
  context: PanelContext,
  controls: readonly ButtonSpec[],
  stop: () => void,
): PanelPlan {
  return layBar(context, [...controls, ...ways(context, stop)])
}

export function barButton(id: string, label: string, rest: Omit<ButtonSpec, 'id' | 'label'>): ButtonSpec {
  return { tall: true, look: 'quiet', ...rest, id, label }
}

function ways({ t, actions }: PanelContext, stop: () => void): ButtonSpec[] {
  return [
    barButton('reset', t('panel.reset'), { icon: 'ring', select: () => actions.resetView() }),
    barButton('stop', t('panel.stop'), { icon: 'leave', select: stop }),
  ]
}

function layBar({ type, mirrored }: PanelContext, buttons: readonly ButtonSpec[]): PanelPlan {
  const row = joined(buttonRows(buttons, WIDTH, type, { equal: true }), 0)
  const plan = barePlan('bar', row, WIDTH, { kind: 'front', pitch: 0 }, mirrored)
  return { ...plan, stands: barPlace(plan.height) }
}
