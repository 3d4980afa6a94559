import { createRoot, extend } from '@react-three/fiber'
import { Group } from 'three'
import type { Disposable } from '../../shared/index.ts'
import type { UiContext } from '../UiContext.ts'
import { nameView } from './nameView.ts'
import { createSceneThings } from './SceneThings.ts'
import { pointAtWays } from './pointAtWays.ts'
import { SceneOverlays } from './SceneOverlays.tsx'
import type { ThreeStage } from './ThreeStage.ts'

/**
 * Puts the things of the rooms into the picture. React describes what stands where; it draws nothing and runs only
 * when the room, its picture or the language changes.
 */
export function mountScene(stage: ThreeStage, ui: UiContext): Disposable {
  extend({ Group })
  const things = createSceneThings(ui, stage)
  const pointing = pointAtWays(ui, stage.element)
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
    .then(() => root.render(<SceneOverlays ui={ui} things={things} />))
  return {
    dispose() {
      pointing.dispose()
      unname()
      root.unmount()
      things.dispose()
    },
  }
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
