/** Speed at the first touch of a key, as a share of full speed: a short tap must already move the view a little. */
const START = 0.35
const RAMP_MS = 140
/** Without easing, a tap that is over before the next frame still counts as a key held this long. */
const TAP_MS = 50

/** Keys that turn and zoom, and what they push: 1 or -1 on one axis. */
const PUSHES: Readonly<Record<string, readonly [axis: Axis, direction: 1 | -1]>> = {
  ArrowLeft: ['yaw', -1],
  ArrowRight: ['yaw', 1],
  ArrowUp: ['pitch', 1],
  ArrowDown: ['pitch', -1],
  '+': ['zoom', 1],
  '=': ['zoom', 1],
  '-': ['zoom', -1],
  _: ['zoom', -1],
}
const AXES = ['yaw', 'pitch', 'zoom'] as const
type Axis = (typeof AXES)[number]

/** Held keys as a smooth push on three axes. */
export interface KeyTurn {
  /** How far the last step went on each axis: milliseconds of a key fully pressed, negative for the other way. */
  readonly moved: Readonly<Record<Axis, number>>
  /** True when `key` (a `KeyboardEvent.key`) means something here. */
  press(key: string): boolean
  release(key: string): boolean
  /** Lets go of every key, e.g. when the window loses the focus and no key-up will come. */
  releaseAll(): void
  /** Lets time pass. False once nothing is held and the view stands still. `smooth` false: full speed at once, no running out. */
  step(dtMs: number, smooth: boolean): boolean
}

/** No key held. Its steps allocate nothing. */
export function createKeyTurn(): KeyTurn {
  const held = new Set<string>()
  const push: Record<Axis, number> = { yaw: 0, pitch: 0, zoom: 0 }
  const goal: Record<Axis, number> = { yaw: 0, pitch: 0, zoom: 0 }
  const tapped: Record<Axis, number> = { yaw: 0, pitch: 0, zoom: 0 }
  const moved: Record<Axis, number> = { yaw: 0, pitch: 0, zoom: 0 }
  /** Nothing is held and nothing moves: most frames, which then cost nothing. */
  let resting = true
  const aim = (): void => {
    for (const axis of AXES) goal[axis] = 0
    for (const key of held) {
      const [axis, direction] = PUSHES[key]!
      goal[axis] = Math.max(-1, Math.min(1, goal[axis] + direction))
    }
  }
  return {
    moved,
    press(key) {
      const pushed = PUSHES[key]
      if (!pushed) return false
      if (held.has(key)) return true
      held.add(key)
      resting = false
      aim()
      const [axis, direction] = pushed
      tapped[axis] = direction * TAP_MS
      if (Math.abs(push[axis]) < START) push[axis] = goal[axis] * START
      return true
    },
    release(key) {
      const known = held.delete(key)
      aim()
      return known
    },
    releaseAll() {
      held.clear()
      aim()
    },
    step(dtMs, smooth) {
      if (resting) return false
      const keep = smooth ? Math.exp(-dtMs / RAMP_MS) : 0
      let moving = false
      for (const axis of AXES) {
        push[axis] = goal[axis] + (push[axis] - goal[axis]) * keep
        if (goal[axis] === 0 && Math.abs(push[axis]) < 0.01) push[axis] = 0
        moved[axis] = push[axis] * dtMs + (smooth ? 0 : tapped[axis])
        tapped[axis] = 0
        if (push[axis] !== 0 || moved[axis] !== 0) moving = true
      }
      resting = !moving && held.size === 0
      return moving
    },
  }
}
