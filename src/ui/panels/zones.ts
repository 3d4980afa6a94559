import type { PanelPlace } from './Panel.ts'

/*
 * Where panels stand, as pitches in degrees. From below: the bar, which is always there; on it stands what is to be
 * read or pressed now (a plate, a prompt, the cues); above the cues come the captions. What is higher grows upwards,
 * so that nothing ever lies over anything else, and every target is within 30° of straight ahead.
 */

/** Where the bar ends below. Its targets' middles are within 30° of eye level. */
const LOWEST_DEG = -32.5
/** Where what has targets ends above: their middles are within 30° of eye level. */
const HIGHEST_DEG = 32
/** Between two panels one above the other. */
const APART_DEG = 0.3

/** A place before the visitor, its lower edge at this pitch. */
export function standingOn(floorDeg: number, yaw = 0): (height: number) => PanelPlace {
  return (height) => ({
    kind: 'front',
    pitch: round(floorDeg + height / 2),
    ...(yaw !== 0 && { yaw }),
  })
}

export const barPlace = standingOn(LOWEST_DEG)

/** Where what stands on a panel of this height begins. @param floorDeg the lower edge of that panel */
export function above(height: number, floorDeg = LOWEST_DEG): number {
  return floorDeg + height + APART_DEG
}

/** How high a panel that stands here may be, at most so much: targets at its upper edge are still within reach. */
export function roomAbove(floorDeg: number, most: number): number {
  return Math.min(most, HIGHEST_DEG - floorDeg)
}

/** Whether all that is on a panel of this height can be pressed where it stands. */
export function isInReach(height: number, floorDeg: number): boolean {
  return floorDeg + height <= HIGHEST_DEG
}

/** Captions come along with the view, or stand before the visitor. */
export function captionPlace(floorDeg: number, height: number, follows: boolean): PanelPlace {
  const pitch = round(floorDeg + height / 2)
  return follows ? { kind: 'eased', pitch } : { kind: 'front', pitch }
}

/** A hundredth of a degree is finer than anybody sees, and reads better in a test. */
function round(deg: number): number {
  return Math.round(deg * 100) / 100
}
