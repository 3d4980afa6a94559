import { join } from 'node:path'
import { ROOT } from '../../../tools/root.ts'
import { startServer } from '../../../tools/serve/startServer.ts'
import { buildSite } from './buildSite.ts'
import { makePanoramas } from './makePanoramas.ts'
import { mapRooms } from './mapRooms.ts'

/** Where builds, panoramas and results lie. */
export const BENCH_FOLDER = join(ROOT, '.cache', 'bench')

/** The experience in its bench build, being served with the bench's rooms. */
export interface Site {
  readonly origin: string
  /** The built files. */
  readonly dist: string
  close(): Promise<void>
}

/**
 * Builds, makes what panoramas are missing, and serves.
 * @param width of the panoramas in pixels
 */
export async function openSite(width: number, report: (sentence: string) => void): Promise<Site> {
  const dist = join(BENCH_FOLDER, 'dist')
  const panoramas = join(BENCH_FOLDER, 'panoramas', String(width))
  await makePanoramas(panoramas, width, report)
  report('Building …')
  await buildSite(dist, 'bench')
  const server = await startServer({ dir: dist, port: 0, intercept: mapRooms(panoramas) })
  return { origin: server.origin, dist, close: () => server.close() }
}
