import type { Scene, Way } from '../manifest/index.ts'
import type { VisitPort } from './VisitPort.ts'

/** The ways of a scene that can be taken: not those to rooms whose pictures are still missing. */
export function offeredWays(visit: Pick<VisitPort, 'offers'>, scene: Scene): readonly Way[] {
  return scene.ways.filter(({ to }) => visit.offers(to))
}
