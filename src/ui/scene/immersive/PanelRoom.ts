import { Group, type BufferGeometry, type WebGLRenderer } from 'three'
import { wrapDeg } from '../../../platform/index.ts'
import type { Panel, PanelDesk, PanelTarget } from '../../panels/Panel.ts'
import type { Spend } from '../LiveOverlays.ts'
import type { Point } from '../roomGeometry.ts'
import { PanelStrip } from './PanelStrip.ts'
import { PanelTextures } from './PanelTexture.ts'
import { meetPanel, writeAxes, type PanelPoint } from './PlacedPanel.ts'
import { ease, Facing, standPanel } from './placePanel.ts'
import type { Ray } from './ray.ts'
import { createStripGeometry } from './stripMaterial.ts'

/** The backmost panel stands here, the next ones a little nearer: they never cut into each other. */
const FAR_M = 1.45
const STEP_M = 0.05
const NEAREST_M = 1.2
const ORDER = 200

/** Where the visitor looks in a frame, and what is before their seat: directions of the room in degrees. */
export interface HeadNow {
  readonly yaw: number
  readonly pitch: number
  readonly frontDeg: number
}

/** What a ray has met among the panels. */
export interface PanelHit {
  strip: PanelStrip | undefined
  target: PanelTarget | undefined
  far: number
}

/** The panels of a desk as they stand about the visitor. */
export class PanelRoom {
  readonly group = new Group()
  readonly facing = new Facing()
  private readonly textures: PanelTextures
  private readonly geometry: BufferGeometry = createStripGeometry()
  private strips: PanelStrip[] = []
  private desk: PanelDesk | undefined
  private off: (() => void) | undefined
  private listed: readonly Panel[] | undefined
  private readonly point: PanelPoint = { x: 0, y: 0, far: 0 }
  private readonly right: Point = [0, 0, 0]
  private readonly up: Point = [0, 0, 0]
  private readonly away: Point = [0, 0, 0]
  private readonly changed: () => void

  /** @param changed something has to be painted or sent */
  constructor(renderer: WebGLRenderer, changed: () => void) {
    this.textures = new PanelTextures(renderer)
    this.changed = changed
  }

  /** Shows another desk's panels; the one before is let go, not disposed of. */
  show(desk: PanelDesk | undefined): void {
    this.off?.()
    this.desk = desk
    this.listed = undefined
    this.off = desk?.onChange(this.changed)
    this.changed()
  }

  get panels(): readonly PanelStrip[] {
    return this.strips
  }

  /** Stands everything where it belongs in this frame. Allocates nothing while the panels stay the same. */
  stand(head: HeadNow, dtMs: number, still: boolean): void {
    this.facing.update(wrapDeg(head.yaw - head.frontDeg), dtMs)
    const faced = head.frontDeg + this.facing.deg
    const panels = this.desk?.panels()
    if (panels !== this.listed) this.take(panels ?? [], head, faced)
    for (let k = 0; k < this.strips.length; k++) {
      const strip = this.strips[k]!
      const { standing, placed, mesh, panel } = strip
      if (panel.stands.kind === 'eased') ease(standing, panel.stands.pitch, head, dtMs, still)
      placed.yaw = standing.turns ? faced + standing.yaw : standing.yaw
      placed.pitch = standing.pitch
      writeAxes(placed, this.right, this.up, this.away)
      writeBasis(mesh.matrix.elements, this.right, this.up, this.away)
      mesh.visible = strip.shown
    }
  }

  /** What a ray meets first, from the front, of what has anything to choose; `far` is Infinity for nothing. The ray begins from the seat. */
  meet(ray: Ray, out: PanelHit): void {
    out.strip = undefined
    out.target = undefined
    out.far = Infinity
    for (let k = this.strips.length - 1; k >= 0; k--) {
      const strip = this.strips[k]!
      if (!strip.shown || strip.panel.targets.length === 0 || !meetPanel(ray, strip.placed, this.point))
        continue
      out.strip = strip
      out.far = this.point.far
      out.target = targetAt(strip.panel, this.point)
      return
    }
  }

  /** Paints and sends what fits after a frame. @returns whether there is more */
  work(spend: Spend): boolean {
    let more = false
    for (let k = this.strips.length - 1; k >= 0; k--)
      if (this.strips[k]!.busy && this.strips[k]!.work(spend)) more = true
    return more
  }

  lost(): void {
    for (const strip of this.strips) strip.lost()
  }

  dispose(): void {
    this.show(undefined)
    for (const strip of this.strips) strip.remove()
    this.strips = []
    this.textures.dispose()
    this.geometry.dispose()
    this.group.removeFromParent()
  }

  private take(panels: readonly Panel[], head: HeadNow, faced: number): void {
    this.listed = panels
    const before = new Map(this.strips.map((strip) => [strip.panel.id, strip]))
    this.strips = panels.map((panel) => {
      const known = before.get(panel.id)
      if (known && samePlace(known.panel, panel)) {
        before.delete(panel.id)
        known.become(panel)
        return known
      }
      const strip = new PanelStrip(panel, this.textures, this.geometry, standPanel(panel, faced, head))
      this.group.add(strip.mesh)
      return strip
    })
    for (const strip of before.values()) strip.remove()
    this.strips.forEach((strip, k) => strip.stand(Math.max(NEAREST_M, FAR_M - k * STEP_M), ORDER + k))
    this.changed()
  }
}

function samePlace(a: Panel, b: Panel): boolean {
  return a.stands === b.stands || JSON.stringify(a.stands) === JSON.stringify(b.stands)
}

function targetAt({ targets }: Panel, { x, y }: PanelPoint): PanelTarget | undefined {
  for (let k = 0; k < targets.length; k++) {
    const one = targets[k]!
    if (one.disabled || x < one.x || y < one.y || x > one.x + one.width || y > one.y + one.height) continue
    return one
  }
  return undefined
}

/** Columns right, up and back: a strip lies before its own −z. */
function writeBasis(out: number[], right: Readonly<Point>, up: Readonly<Point>, away: Readonly<Point>): void {
  for (let axis = 0; axis < 3; axis++) {
    out[axis] = right[axis]!
    out[4 + axis] = up[axis]!
    out[8 + axis] = -away[axis]!
  }
}
