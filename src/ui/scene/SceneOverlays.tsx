import { useEffect, useState } from 'react'
import type { DayUi } from '../DayUi.ts'
import { useVisit } from '../useVisit.ts'
import type { SceneThings } from './SceneThings.ts'
import { SceneRoom } from './SceneRoom.tsx'

interface Place {
  readonly scene: string
  readonly dressing: string
}

/**
 * The live surfaces of the room. While the next room's picture is on its way this room keeps
 * its things, and those of the next are made ready unseen, so that they come together with their picture.
 */
export function SceneOverlays({ ui, things }: { readonly ui: DayUi; readonly things: SceneThings }) {
  const scene = useVisit(ui.visit, (state) => state.scene)
  const dressing = useVisit(ui.visit, (state) => state.dressing)
  const ready = useVisit(ui.visit, (state) => state.picture === 'ready')
  const [shown, setShown] = useState<Place | undefined>()
  const isShown = (place: Place): boolean => shown?.scene === place.scene && shown.dressing === place.dressing
  if (ready && !isShown({ scene, dressing })) setShown({ scene, dressing })
  useEffect(() => things.redraw(), [things, shown])

  const places: Place[] =
    shown && !isShown({ scene, dressing }) ? [shown, { scene, dressing }] : [{ scene, dressing }]
  return places.map((place) => {
    const inDay = ui.visit.day.scenes.find(({ id }) => id === place.scene)
    const dressed = inDay?.dressings.find(({ id }) => id === place.dressing)
    if (!inDay || !dressed) return null
    return (
      <SceneRoom
        key={`${place.scene} ${place.dressing}`}
        ui={ui}
        things={things}
        scene={inDay}
        dressing={dressed}
        visible={isShown(place)}
      />
    )
  })
}
