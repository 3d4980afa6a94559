import { join } from 'node:path'
import { ROOT } from '../../../tools/root.ts'

const WORLD = join(ROOT, '.cache', 'browser-tests')

/** Panoramas painted for tests, in the place of `assets/`. */
export const WORLD_ASSETS = join(WORLD, 'assets')
/** A build with `--mode bench` that shows them: `/?scene=a`, and the driver on the window. */
export const DRIVEN_DIST = join(WORLD, 'driven')
/** A build for visitors, with three rooms of the day `odp` that can be entered. */
export const VISIT_DIST = join(WORLD, 'visit')
/** Every room of every day, small and all alike, and a build for visitors that shows them. */
export const WHOLE_ASSETS = join(WORLD, 'whole-assets')
export const WHOLE_DIST = join(WORLD, 'whole')

/** The rooms of the world: how the driver calls them, where the day looks for them, their leading colour. */
export const ROOMS = [
  { scene: 'a', folder: 'odp/odp-4', hue: 0 },
  { scene: 'b', folder: 'odp/odp-3', hue: 1 },
  { scene: 'c', folder: 'odp/odp-2', hue: 2 },
] as const
