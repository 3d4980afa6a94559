import { createRoot, extend } from '@react-three/fiber'
import { Group } from 'three'
import { createDisposer, type Disposable } from '../../shared/index.ts'
import type { DayUi } from '../DayUi.ts'
import { nameView } from './nameView.ts'
import { SceneOverlays } from './SceneOverlays.tsx'
import { createSceneThings } from './SceneThings.ts'
import { createRoomThings, type RoomThings } from './things/createRoomThings.ts'
import { pointAtThings } from './things/pointAtThings.ts'
import { ThingQuads } from './things/ThingQuads.tsx'
import { ThingTurns } from './things/ThingTurns.ts'
import { turnThings } from './things/turnThings.ts'
import type { ThreeStage } from './ThreeStage.ts'

export { createSceneView } from './SceneView.ts'

/** The things in the room, for who points at them without a pointer. */
export interface SceneFace extends Disposable {
  readonly room: RoomThings
  readonly turns: ThingTurns
}

/**
 * Puts the things of the rooms into the picture. React describes what stands where; it draws nothing and runs only
 * when what stands there changes.
 */
export function mountScene(stage: ThreeStage, ui: DayUi): SceneFace {
  extend({ Group })
  const disposer = createDisposer()
  const things = createSceneThings(ui, stage)
  const room = createRoomThings(ui, stage.view)
  const turns = new ThingTurns()
  const pointing = pointAtThings(ui, stage.element, room, turns)
  const turning = turnThings(ui, stage, turns)
  const unname = nameView(ui, stage.element)
  // The root may not size what belongs to the viewer: it is given a stand-in that only looks like a renderer's canvas.
  const root = createRoot(document.createElement('canvas'))
  void root
    .configure({
      gl: withoutSizing(stage.renderer),
      scene: stage.scene,
      camera: stage.camera as never,
      frameloop: 'never',
      dpr: stage.renderer.getPixelRatio(),
      size: { width: 1, height: 1, top: 0, left: 0 },
      flat: true,
    })
    .then(() =>
      root.render(
        <>
          <SceneOverlays ui={ui} things={things} />
          <ThingQuads room={room} things={things} turns={turns} />
        </>,
      ),
    )
  disposer.add(() => {
    pointing.dispose()
    turning.dispose()
    unname()
    root.unmount()
    room.dispose()
    things.dispose()
  })
  return { room, turns, dispose: () => disposer.dispose() }
}

/** The renderer as it is, but for what would change the size of the picture. */
function withoutSizing(renderer: ThreeStage['renderer']): ThreeStage['renderer'] {
  return new Proxy(renderer, {
    get: (target, name) =>
      name === 'setSize' || name === 'setPixelRatio'
        ? () => undefined
        : (Reflect.get(target, name) as unknown),
  })
}
