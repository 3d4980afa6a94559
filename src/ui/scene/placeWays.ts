import type { Scene, Way } from '../../manifest/index.ts'
import { layoutWay, WAY_FACE, type WayLayout } from './paint/paintWay.ts'
import type { WordOf } from './paint/Painter.ts'
import { cardAt, type Point } from './roomGeometry.ts'

/** A way's marker and where it stands. */
export interface PlacedWay {
  readonly way: Way
  readonly layout: WayLayout
  readonly corners: readonly Point[]
}

const DISTANCE_M = 2.5

/** Lays out the markers of a scene's ways. */
export function placeWays(scene: Scene, ways: readonly Way[], word: WordOf): PlacedWay[] {
  const measure = createMeasure()
  return ways.map((way) => {
    const layout = layoutWay(word(`${scene.id}.way.${way.id}`), measure)
    const place = { yaw: way.yaw, pitch: way.pitch, distance: DISTANCE_M }
    return { way, layout, corners: cardAt(place, layout.width, layout.height) }
  })
}

function createMeasure(): (text: string) => number {
  const brush = document.createElement('canvas').getContext('2d')
  if (!brush) throw new Error('This browser gives no 2D canvas.')
  brush.font = WAY_FACE.replace('1px', '100px')
  return (text) => brush.measureText(text).width / 100
}
