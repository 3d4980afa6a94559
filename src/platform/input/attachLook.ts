import { createDisposer, type Clock, type Disposable } from '../../shared/index.ts'
import { createDragView, type ViewSize } from './dragView.ts'
import { createGrip } from './grip.ts'
import { directionAt, type Direction } from './holdDirection.ts'
import { createKeyTurn } from './keyTurn.ts'
import type { Look, LookControl, LookLoop } from './LookControl.ts'
import { createTaps } from './taps.ts'
import { createViewTurn } from './turnView.ts'
import { createWheelZoom } from './wheelZoom.ts'
import { magnify, wheelScale } from './zoom.ts'

/** A held arrow key crosses this many heights of the view in a second. */
const KEY_VIEWS_PER_S = 0.9
/** A held + key enlarges the picture this much in a second. */
const KEY_SCALE_PER_S = 2.2
/** Frames further apart than this (a page that was hidden) do not count as time passed. */
const LONGEST_STEP_MS = 100
const LOCK_KEY = 'l'

/** What looking around is told from outside. */
export interface LookSurroundings {
  readonly clock: Clock
  readonly loop: LookLoop
  /** Asked whenever it matters: true takes away gliding, easing and running out. */
  readonly reducedMotion: () => boolean
}

/**
 * Lets a visitor look around in `element` by mouse, touch, pen and keys: drag (the picture stays under the pointer
 * and glides on when thrown), two-finger pinch, wheel, double tap to centre, arrow keys and + − while the element
 * has the focus, and L for the pointer lock, which Escape leaves. Tab is never caught.
 */
export function attachLook(element: HTMLElement, control: LookControl, around: LookSurroundings): Disposable {
  const { clock, loop, reducedMotion } = around
  const disposer = createDisposer()
  const size: ViewSize = {
    width: Math.max(1, element.clientWidth),
    height: Math.max(1, element.clientHeight),
  }
  const grip = createGrip()
  const drag = createDragView(control, grip, size)
  const wheel = createWheelZoom(control)
  const keys = createKeyTurn()
  const taps = createTaps()
  const turn = createViewTurn(control, loop, reducedMotion)
  const pushed: Look = { yawDeg: 0, pitchDeg: 0, fovDeg: 0 }
  const aimed: Direction = { yawDeg: 0, pitchDeg: 0 }
  let bounds = element.getBoundingClientRect()
  let movedMs = 0
  let [lockedX, lockedY] = [0, 0]

  const listen = <Name extends keyof HTMLElementEventMap>(
    name: Name,
    heard: (event: HTMLElementEventMap[Name]) => void,
    options?: AddEventListenerOptions,
  ): void => {
    element.addEventListener(name, heard, options)
    disposer.add(() => element.removeEventListener(name, heard, options))
  }
  const measure = (): void => {
    bounds = element.getBoundingClientRect()
    size.width = Math.max(1, bounds.width)
    size.height = Math.max(1, bounds.height)
  }
  const isLocked = (): boolean => document.pointerLockElement === element

  const pushByKeys = (dtMs: number): boolean => {
    const moving = keys.step(dtMs, !reducedMotion())
    if (!moving) return false
    const { look } = control
    const degreesPerMs = (KEY_VIEWS_PER_S * look.fovDeg) / 1000
    pushed.yawDeg = look.yawDeg + keys.moved.yaw * degreesPerMs
    pushed.pitchDeg = look.pitchDeg + keys.moved.pitch * degreesPerMs
    pushed.fovDeg = magnify(look.fovDeg, KEY_SCALE_PER_S ** (keys.moved.zoom / 1000))
    control.set(pushed)
    return true
  }
  const pushByLock = (): void => {
    if (lockedX === 0 && lockedY === 0) return
    const degreesPerPx = control.look.fovDeg / size.height
    pushed.yawDeg = control.look.yawDeg + lockedX * degreesPerPx
    pushed.pitchDeg = control.look.pitchDeg - lockedY * degreesPerPx
    pushed.fovDeg = control.look.fovDeg
    lockedX = lockedY = 0
    control.set(pushed)
  }
  disposer.add(
    loop.addStep((_nowMs, dtMs) => {
      const dt = Math.min(dtMs, LONGEST_STEP_MS)
      pushByLock()
      const dragged = drag.step(dt)
      const zoomed = wheel.step(dt, !reducedMotion())
      const turned = pushByKeys(dt)
      return dragged || zoomed || turned
    }),
  )

  listen('pointerdown', (event) => {
    if (event.button !== 0 || isLocked()) return
    measure()
    element.setPointerCapture(event.pointerId)
    grip.put(event.pointerId, event.clientX - bounds.left, event.clientY - bounds.top)
    if (grip.count === 1) taps.down(event.clientX, event.clientY, clock.now())
    else taps.spoil()
    movedMs = clock.now()
    turn.stop()
    wheel.stop()
    drag.regrip()
  })
  listen('pointermove', (event) => {
    if (isLocked()) {
      lockedX += event.movementX
      lockedY += event.movementY
      loop.invalidate()
      return
    }
    if (!grip.move(event.pointerId, event.clientX - bounds.left, event.clientY - bounds.top)) return
    taps.move(event.clientX, event.clientY)
    movedMs = clock.now()
    loop.invalidate()
  })
  listen('pointerup', (event) => {
    if (!grip.lift(event.pointerId)) return
    const nowMs = clock.now()
    if (grip.count > 0) return drag.regrip()
    drag.letGo(nowMs - movedMs, !reducedMotion())
    if (taps.up(event.clientX, event.clientY, nowMs) === 'double') centre(event)
    loop.invalidate()
  })
  const lose = (event: PointerEvent): void => {
    if (!grip.lift(event.pointerId)) return
    taps.spoil()
    drag.regrip()
  }
  listen('pointercancel', lose)
  listen('lostpointercapture', lose)

  const centre = (event: PointerEvent): void => {
    drag.stop()
    const x = (2 * (event.clientX - bounds.left)) / size.width - 1
    const y = 1 - (2 * (event.clientY - bounds.top)) / size.height
    turn.to(directionAt(control.look, x, y, size.width / size.height, aimed))
  }

  const onWheel = (event: WheelEvent): void => {
    event.preventDefault()
    measure()
    drag.stop()
    turn.stop()
    const x = (2 * (event.clientX - bounds.left)) / size.width - 1
    const y = 1 - (2 * (event.clientY - bounds.top)) / size.height
    wheel.by(wheelScale(event.deltaY, event.deltaMode, event.ctrlKey), x, y, size.width / size.height)
    loop.invalidate()
  }
  listen('wheel', onWheel, { passive: false })

  listen('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target !== element) return
    if (event.key.toLowerCase() === LOCK_KEY && !event.repeat) {
      // Browsers may refuse (no gesture, not allowed here); looking around then goes on as before.
      if (!isLocked()) void Promise.resolve(element.requestPointerLock()).catch(() => undefined)
      return
    }
    if (!keys.press(event.key)) return
    event.preventDefault()
    drag.stop()
    turn.stop()
    loop.invalidate()
  })
  listen('keyup', (event) => {
    keys.release(event.key)
  })
  const letEverythingGo = (): void => {
    keys.releaseAll()
    grip.clear()
    taps.spoil()
    drag.stop()
  }
  listen('blur', () => keys.releaseAll())
  window.addEventListener('blur', letEverythingGo)
  disposer.add(() => window.removeEventListener('blur', letEverythingGo))

  const { touchAction } = element.style
  const hadTabIndex = element.hasAttribute('tabindex')
  element.style.touchAction = 'none'
  if (!hadTabIndex) element.tabIndex = 0
  disposer.add(() => {
    letEverythingGo()
    turn.dispose()
    element.style.touchAction = touchAction
    if (!hadTabIndex) element.removeAttribute('tabindex')
    if (isLocked()) document.exitPointerLock()
  })
  return disposer
}
