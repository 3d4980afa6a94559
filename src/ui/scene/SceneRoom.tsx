import { useMemo } from 'react'
import type { Dressing, Scene } from '../../manifest/index.ts'
import type { UiContext } from '../UiContext.ts'
import { useWords } from '../useWords.ts'
import { createPaint } from './createPaint.ts'
import { LiveQuadMesh } from './LiveQuadMesh.tsx'
import { pointAt } from './roomGeometry.ts'
import type { SceneThings } from './SceneThings.ts'
import { useFaces } from './useFaces.ts'

interface Props {
  readonly ui: UiContext
  readonly things: SceneThings
  readonly scene: Scene
  readonly dressing: Dressing
  /** False while its picture is still on its way: all is made ready, nothing is seen. */
  readonly visible: boolean
}

/** The live surfaces of one room. */
export function SceneRoom({ ui, things, scene, dressing, visible }: Props) {
  const t = useWords(ui.language)
  const faces = useFaces()
  const surfaces = useMemo(
    () =>
      scene.overlays
        .filter(({ id }) => dressing.overlays.includes(id))
        .map((overlay) => ({ id: overlay.id, corners: overlay.corners.map(pointAt) })),
    [scene, dressing],
  )
  const paints = useMemo(
    () => new Map(scene.overlays.map((overlay) => [overlay.id, createPaint(overlay, scene.id, t)])),
    // Letters measured and painted before their face arrived are done again with it.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [scene, t, faces],
  )
  return (
    <group visible={visible}>
      {surfaces.map(({ id, corners }) => {
        const drawn = paints.get(id)
        return drawn && <LiveQuadMesh key={id} things={things} corners={corners} {...drawn} />
      })}
    </group>
  )
}
