import type { Look } from './viewer/index.ts'

/** Least horizontal field of view: 50 degrees. */
const LEAST_WIDTH_RAD = (50 * Math.PI) / 180

/** Where one looks at first, in degrees: as the page's address says, else ahead. */
export function startLook(query: URLSearchParams): Look {
  return {
    yawDeg: number(query, 'yaw', 0),
    pitchDeg: number(query, 'pitch', 0),
    fovDeg: number(query, 'fov', startFov()),
  }
}

/** A number from the page's address. */
export function number(query: URLSearchParams, name: string, fallback: number): number {
  const value = Number.parseFloat(query.get(name) ?? '')
  return Number.isFinite(value) ? value : fallback
}

/** Vertical field of view in degrees to start with: 65, and wider on a screen so narrow that little would be seen. */
function startFov(): number {
  const narrow = Math.atan((Math.tan(LEAST_WIDTH_RAD / 2) * innerHeight) / innerWidth) * 2
  return Math.min(90, Math.max(65, (narrow * 180) / Math.PI))
}
