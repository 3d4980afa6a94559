import type { Mesh } from 'three'
import type { RoomThing } from './RoomThing.ts'

const RAD = Math.PI / 180
/** A nudge: how far a marker sways to the visitor's right, and for how long. */
const NUDGE_DEG = 0.7
export const NUDGE_MS = 700

interface Stood {
  readonly thing: RoomThing
  readonly mesh: Mesh
  /** Direction of its middle in degrees, and half its width there. */
  readonly yaw: number
  readonly half: number
  flipped: boolean
}

/**
 * Turns things about the visitor without painting them: labels to the other side of their marker where the view ends,
 * and a marker that nudges. Allocates nothing while looking around.
 */
export class ThingTurns {
  private stood: readonly Stood[] = []
  private nudged: Stood | undefined
  private nudgeMs = 0

  add(thing: RoomThing, mesh: Mesh): () => void {
    const flipped = thing.flipDeg !== undefined && mesh.rotation.y !== 0
    if (!flipped) mesh.rotation.y = 0
    const stood: Stood = { thing, mesh, ...spanOf(thing), flipped }
    this.stood = [...this.stood, stood]
    return () => {
      this.stood = this.stood.filter((other) => other !== stood)
      if (this.nudged === stood) this.nudged = undefined
    }
  }

  /**
   * Turns labels to the side where they are seen.
   * @param halfDeg half the view's width in degrees
   * @returns whether anything turned
   */
  face(yawDeg: number, halfDeg: number): boolean {
    let turned = false
    for (let k = 0; k < this.stood.length; k++) {
      const one = this.stood[k]!
      const { flipDeg } = one.thing
      if (flipDeg === undefined) continue
      const here = beyond(one.yaw - yawDeg, one.half, halfDeg)
      const there = beyond(one.yaw - flipDeg - yawDeg, one.half, halfDeg)
      // Only where it helps, so that what is out of view on both sides does not jump to and fro.
      const flipped = here > 0 && there < here - 1
      if (flipped === one.flipped) continue
      one.flipped = flipped
      one.mesh.rotation.y = flipped ? flipDeg * RAD : 0
      turned = true
    }
    return turned
  }

  /** Whether a label stands on its other side now. */
  isFlipped(id: string): boolean {
    for (let k = 0; k < this.stood.length; k++) {
      const one = this.stood[k]!
      if (one.thing.id === id) return one.flipped
    }
    return false
  }

  /** Begins a nudge of the marker nearest to where one looks, if there is one. @param aims that one, if it is there */
  nudge(nowMs: number, yawDeg: number, aims: string | undefined): void {
    let best: Stood | undefined
    let nearest = Infinity
    for (const one of this.stood) {
      if (!one.thing.nudges) continue
      const away = one.thing.aims === aims ? -1 : Math.abs(wrap(one.yaw - yawDeg))
      if (away >= nearest) continue
      best = one
      nearest = away
    }
    this.settle()
    this.nudged = best
    this.nudgeMs = nowMs
  }

  /** Moves what is being nudged. @returns whether it goes on */
  sway(nowMs: number): boolean {
    if (!this.nudged) return false
    const part = (nowMs - this.nudgeMs) / NUDGE_MS
    if (part >= 1) {
      this.settle()
      return false
    }
    this.nudged.mesh.rotation.y = -NUDGE_DEG * RAD * Math.sin(part * 2 * Math.PI) * (1 - part)
    return true
  }

  private settle(): void {
    if (this.nudged) this.nudged.mesh.rotation.y = 0
    this.nudged = undefined
  }
}

/** How far a span reaches beyond the view, in degrees. */
function beyond(offDeg: number, half: number, viewHalf: number): number {
  return Math.abs(wrap(offDeg)) + half - viewHalf
}

function spanOf({ corners }: RoomThing): { yaw: number; half: number } {
  const [a, b] = [corners[0]!, corners[1]!].map((point) => Math.atan2(point[0], -point[2]) / RAD) as [
    number,
    number,
  ]
  const width = Math.abs(wrap(b - a))
  return { yaw: a + wrap(b - a) / 2, half: width / 2 }
}

function wrap(deg: number): number {
  return deg - 360 * Math.round(deg / 360)
}
