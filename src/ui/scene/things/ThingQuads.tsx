import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react'
import type { SceneThing, SceneThings } from '../SceneThings.ts'
import { useFaces } from '../useFaces.ts'
import type { RoomThings } from './createRoomThings.ts'
import type { RoomThing } from './RoomThing.ts'
import type { ThingTurns } from './ThingTurns.ts'

interface Props {
  readonly room: RoomThings
  readonly things: SceneThings
  readonly turns: ThingTurns
}

/** Everything that stands in the room for the visitor. Drawn by React only when the list of things changes. */
export function ThingQuads({ room, things, turns }: Props) {
  const list = useSyncExternalStore(room.subscribe, room.list)
  const faces = useFaces()
  // Letters measured and painted before their face arrived are done again with it.
  useEffect(() => room.refresh(), [room, faces])
  return list.map((thing) => (
    <ThingQuad key={`${thing.id} ${faces}`} thing={thing} things={things} turns={turns} />
  ))
}

function ThingQuad({ thing, things, turns }: Omit<Props, 'room'> & { readonly thing: RoomThing }) {
  const { corners, paint, tickMs, order } = thing
  const shown = useRef(paint)
  const made = useMemo<SceneThing>(
    () => things.add({ corners, paint: shown.current, tickMs, order }),
    [things, corners, tickMs, order],
  )
  useEffect(() => () => made.remove(), [made])
  useEffect(() => turns.add(thing, made.quad.mesh), [turns, thing, made])
  useEffect(() => {
    if (shown.current === paint) return
    shown.current = paint
    made.quad.setPaint(paint)
    made.repaint()
  }, [made, paint])
  return <primitive object={made.quad.mesh} dispose={null} />
}
