import { wrapDeg } from '../../../platform/index.ts'
import type { Panel, PanelPlace } from '../../panels/Panel.ts'

/** Heads of those who cannot turn further reach so far to each side of where they face, in degrees. */
export const REACH_DEG = 30
/** Air between a panel and the thing that it tells of. */
const GAP_DEG = 4
const LOWEST_DEG = -20
/** Turned away so far, for so long, one has turned for good: with the chair, say. */
const AWAY_DEG = 42
const FOR_GOOD_MS = 1000
/** What follows the view waits until it lies so far off, and stops when it is this near. */
const LOOSE_DEG = { yaw: 14, pitch: 9 }
const NEAR_DEG = 1
const EASE_MS = 280

/** Where the visitor's body faces, as far as their head tells: the way one sits, not the way one looks. */
export class Facing {
  /** Degrees from the front of the seat. */
  private offDeg = 0
  private awayMs = 0

  /** @param viewOffDeg where the view is, from the front of the seat */
  update(viewOffDeg: number, dtMs: number): void {
    if (Math.abs(wrapDeg(viewOffDeg - this.offDeg)) < AWAY_DEG) this.awayMs = 0
    else if ((this.awayMs += dtMs) > FOR_GOOD_MS) {
      this.offDeg = viewOffDeg
      this.awayMs = 0
    }
  }

  reset(): void {
    this.offDeg = 0
    this.awayMs = 0
  }

  get deg(): number {
    return this.offDeg
  }
}

/** A direction to stand at: `yaw` from the way one faces where `turns`, of the room where not. Degrees. */
export interface Standing {
  yaw: number
  pitch: number
  /** It goes where the visitor's body goes, rather than standing in the room. */
  readonly turns: boolean
  /** It is on its way after the view. */
  following: boolean
}

/**
 * Where a panel stands when it comes. Whatever can be chosen is within reach of a head that turns 30° to each side;
 * what tells of a thing stands beside it, or beneath it where there is no room beside.
 * @param frontDeg direction of the room that one faces
 * @param view where one looks, in the room
 */
export function standPanel(
  { stands, widthDeg, heightDeg }: Pick<Panel, 'stands' | 'widthDeg' | 'heightDeg'>,
  frontDeg: number,
  view: { readonly yaw: number; readonly pitch: number },
): Standing {
  if (stands.kind === 'eased')
    return { yaw: view.yaw, pitch: view.pitch + stands.pitch, turns: false, following: false }
  // All of these stand in one arrangement: one above, or beside, the other.
  if (stands.kind === 'front')
    return { yaw: stands.yaw ?? 0, pitch: stands.pitch, turns: true, following: false }
  const most = Math.max(0, REACH_DEG - widthDeg / 2)
  if (!stands.beside) return { yaw: stands.yaw, pitch: stands.pitch, turns: false, following: false }
  return { ...standBeside(stands, widthDeg, heightDeg, frontDeg, most), turns: false, following: false }
}

function standBeside(
  thing: Extract<PanelPlace, { kind: 'room' }>,
  widthDeg: number,
  heightDeg: number,
  frontDeg: number,
  most: number,
): { yaw: number; pitch: number } {
  const at = wrapDeg(thing.yaw - frontDeg)
  const least = (thing.floor ?? -90) + heightDeg / 2
  // A thing out of reach has its panel beside it all the same: whoever came to it can turn.
  if (Math.abs(at) > REACH_DEG + AWAY_DEG)
    return { yaw: thing.yaw + widthDeg / 2 + GAP_DEG, pitch: Math.max(thing.pitch, least) }
  const apart = widthDeg / 2 + GAP_DEG
  const [left, right] = [clamp(at - apart, most), clamp(at + apart, most)]
  const yaw = Math.abs(left - at) > Math.abs(right - at) ? left : right
  const covers = Math.abs(yaw - at) < apart
  const beneath = Math.max(LOWEST_DEG, thing.pitch - GAP_DEG - heightDeg / 2)
  return { yaw: wrapDeg(frontDeg + yaw), pitch: Math.max(least, covers ? Math.min(beneath, -8) : -8) }
}

/** Takes what follows the view a step further. @param still no motion: it is there at once, or stays */
export function ease(
  standing: Standing,
  offsetDeg: number,
  view: { readonly yaw: number; readonly pitch: number },
  dtMs: number,
  still: boolean,
): void {
  const yawOff = wrapDeg(view.yaw - standing.yaw)
  const pitchOff = view.pitch + offsetDeg - standing.pitch
  if (Math.abs(yawOff) > LOOSE_DEG.yaw || Math.abs(pitchOff) > LOOSE_DEG.pitch) standing.following = true
  if (!standing.following) return
  const part = still ? 1 : 1 - Math.exp(-dtMs / EASE_MS)
  standing.yaw = wrapDeg(standing.yaw + yawOff * part)
  standing.pitch += pitchOff * part
  const left = Math.max(Math.abs(yawOff), Math.abs(pitchOff)) * (1 - part)
  if (left < NEAR_DEG) standing.following = false
}

function clamp(deg: number, most: number): number {
  return Math.max(-most, Math.min(most, deg))
}
