import { useMemo } from 'react'
import { useStore } from 'zustand'
import type { Dressing, Scene } from '../../manifest/index.ts'
import type { DayUi } from '../DayUi.ts'
import { useWords } from '../useWords.ts'
import { createPaint, type OverlayNow } from './createPaint.ts'
import { LiveQuadMesh } from './LiveQuadMesh.tsx'
import { overlayNow } from './overlayNow.ts'
import { pointAt } from './roomGeometry.ts'
import type { SceneThings } from './SceneThings.ts'
import { useFaces } from './useFaces.ts'

interface Props {
  readonly ui: DayUi
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
  // Only what is shown counts: the same numbers paint nothing anew.
  const shown = useStore(ui.play.store, () => JSON.stringify(overlayNow(ui.play, scene.id)))
  const paints = useMemo(() => {
    const now = JSON.parse(shown) as OverlayNow
    return new Map(scene.overlays.map((overlay) => [overlay.id, createPaint(overlay, scene.id, t, now)]))
    // Letters measured and painted before their face arrived are done again with it.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [scene, t, faces, shown])
  return (
    <group visible={visible}>
      {surfaces.map(({ id, corners }) => {
        const drawn = paints.get(id)
        return drawn && <LiveQuadMesh key={id} things={things} corners={corners} {...drawn} />
      })}
    </group>
  )
}
