import { useEffect, useMemo, useRef } from 'react'
import type { Paint } from './paint/Painter.ts'
import type { Point } from './roomGeometry.ts'
import type { SceneThing, SceneThings } from './SceneThings.ts'

interface Props {
  readonly things: SceneThings
  readonly corners: readonly Readonly<Point>[]
  readonly paint: Paint
  readonly tickMs: number
}

/** A live surface in the room. Drawn by React only when what it shows becomes another; its pictures change by themselves. */
export function LiveQuadMesh({ things, corners, paint, tickMs }: Props) {
  const first = useRef(paint)
  const thing = useMemo<SceneThing>(
    () => things.add({ corners, paint: first.current, tickMs }),
    [things, corners, tickMs],
  )
  useEffect(() => () => thing.remove(), [thing])
  useEffect(() => {
    if (first.current === paint) return
    first.current = paint
    thing.quad.setPaint(paint)
    thing.repaint()
  }, [thing, paint])
  return <primitive object={thing.quad.mesh} dispose={null} />
}
