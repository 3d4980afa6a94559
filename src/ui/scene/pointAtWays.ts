import { directionAt, watchPointing, type Direction } from '../../platform/index.ts'
import { createDisposer, type Disposable } from '../../shared/index.ts'
import { offeredWays } from '../offeredWays.ts'
import type { UiContext } from '../UiContext.ts'
import { hitCard } from './hitCard.ts'
import { placeWays, type PlacedWay } from './placeWays.ts'
import { aimAt, type Point } from './roomGeometry.ts'

/** Lets a pointer aim at the ways of the present room and take them, also while the view turns under it. */
export function pointAtWays(ui: UiContext, element: HTMLElement): Disposable {
  const { visit, language, aim } = ui
  const disposer = createDisposer()
  const direction: Direction = { yawDeg: 0, pitchDeg: 0 }
  const ray: Point = [0, 0, 0]
  let ways: readonly PlacedWay[] = []
  let placedFor: string | undefined
  let pointer: { readonly x: number; readonly y: number } | undefined
  let aimedByPointer = false

  const placed = (): readonly PlacedWay[] => {
    const { scene, picture } = visit.store.getState()
    const wanted = picture === 'ready' ? scene : undefined
    if (wanted !== placedFor) {
      const inDay = visit.day.scenes.find(({ id }) => id === wanted)
      ways = inDay ? placeWays(inDay, offeredWays(visit, inDay), language.t) : []
      placedFor = wanted
    }
    return ways
  }
  const wayAt = (at: { readonly x: number; readonly y: number }): PlacedWay | undefined => {
    const aspect = element.clientWidth / Math.max(1, element.clientHeight)
    directionAt(visit.look.look, at.x, at.y, aspect, direction)
    aimAt(direction.yawDeg, direction.pitchDeg, 1, ray)
    for (const way of placed()) if (hitCard(ray, way.corners)) return way
    return undefined
  }
  const point = (): void => {
    const way = pointer && wayAt(pointer)?.way
    // What the page's focus aims at stays until a pointer aims at something.
    if (!way && !aimedByPointer) return
    aimedByPointer = way !== undefined
    aim.at(way)
    element.style.cursor = way ? 'pointer' : 'grab'
  }

  const watching = watchPointing(element, visit.clock, {
    pointed(at) {
      pointer = at
      point()
    },
    tapped(at) {
      const hit = wayAt(at)
      if (hit) aim.take(hit.way)
    },
  })
  let [yaw, pitch, fov] = [0, 0, 0]
  disposer.add(
    visit.loop.addStep(() => {
      const { look } = visit.look
      if (pointer && (look.yawDeg !== yaw || look.pitchDeg !== pitch || look.fovDeg !== fov)) {
        yaw = look.yawDeg
        pitch = look.pitchDeg
        fov = look.fovDeg
        point()
      }
      return false
    }),
  )
  disposer.add(language.on('changed', () => (placedFor = undefined)))
  disposer.add(visit.store.subscribe(point))
  disposer.add(() => {
    watching.dispose()
    aim.at(undefined)
    element.style.cursor = ''
  })
  element.style.cursor = 'grab'
  return disposer
}
