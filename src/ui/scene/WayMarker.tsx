import { useMemo, useSyncExternalStore } from 'react'
import type { Way } from '../../manifest/index.ts'
import type { Aim } from '../Aim.ts'
import { LiveQuadMesh } from './LiveQuadMesh.tsx'
import { paintWay, type WayLayout } from './paint/paintWay.ts'
import type { Paint } from './paint/Painter.ts'
import type { Point } from './roomGeometry.ts'
import type { SceneThings } from './SceneThings.ts'

interface Props {
  readonly things: SceneThings
  readonly aim: Aim
  readonly way: Way
  readonly layout: WayLayout
  readonly corners: readonly Readonly<Point>[]
}

/** The marker of a way on; it shows when it is aimed at. */
export function WayMarker({ things, aim, way, layout, corners }: Props) {
  const pointed = useSyncExternalStore(
    (changed) => aim.on('changed', changed),
    () => aim.way === way.id,
  )
  const paint = useMemo<Paint>(
    () => (brush, width, height) => paintWay(brush, width, height, layout, pointed),
    [layout, pointed],
  )
  return <LiveQuadMesh things={things} corners={corners} paint={paint} tickMs={Infinity} />
}
