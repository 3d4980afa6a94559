import { Mesh, type BufferGeometry } from 'three'
import type { Panel, PanelTarget } from '../../panels/Panel.ts'
import type { Spend } from '../LiveOverlays.ts'
import type { PanelTexture, PanelTextures, PixelRect } from './PanelTexture.ts'
import type { PlacedPanel } from './PlacedPanel.ts'
import type { Standing } from './placePanel.ts'
import { createStripMaterial } from './stripMaterial.ts'

/** As sharp as headsets show, and half as much again for what lies at a slant: pixels a degree. */
const PX_PER_DEG = 37.5
const MOST_PX = 2048
/** What is aimed at may be drawn a little beyond its edges. */
const MARGIN_DEG = 0.5

/** A panel as it stands in the room: painted, sent to the graphics card in slices, and told what is aimed at. */
export class PanelStrip {
  readonly mesh: Mesh
  readonly placed: PlacedPanel
  readonly standing: Standing
  panel: Panel
  hot: string | undefined
  /** Whether its picture is on the graphics card. */
  shown = false
  private readonly textures: PanelTextures
  private readonly material = createStripMaterial()
  private texture: PanelTexture
  private pxPerDeg: number
  /** What has to be painted; then what has to be sent. Undefined: nothing. */
  private stale: readonly PixelRect[] = []
  private sending: PixelRect[] = []
  private sentRows = 0
  private readonly names = new Map<string, string>()

  constructor(panel: Panel, textures: PanelTextures, geometry: BufferGeometry, standing: Standing) {
    this.textures = textures
    this.panel = panel
    this.standing = standing
    this.placed = { yaw: 0, pitch: 0, radius: 1.4, widthDeg: panel.widthDeg, heightDeg: panel.heightDeg }
    this.mesh = new Mesh(geometry, this.material)
    this.mesh.matrixAutoUpdate = false
    this.mesh.frustumCulled = false
    this.pxPerDeg = scaleOf(panel)
    this.texture = textures.take(panel.widthDeg * this.pxPerDeg, panel.heightDeg * this.pxPerDeg)
    this.fit()
  }

  /** A name for one of its targets that is the same in every frame. */
  nameOf(target: string): string {
    let name = this.names.get(target)
    if (name === undefined) this.names.set(target, (name = `${this.panel.id} ${target}`))
    return name
  }

  /** The same panel, as it is now. */
  become(panel: Panel): void {
    const before = this.panel
    this.panel = panel
    if (!panel.targets.some(({ id }) => id === this.hot)) this.hot = undefined
    if (panel.widthDeg !== before.widthDeg || panel.heightDeg !== before.heightDeg) {
      this.placed.widthDeg = panel.widthDeg
      this.placed.heightDeg = panel.heightDeg
      this.pxPerDeg = scaleOf(panel)
      const [width, height] = [panel.widthDeg * this.pxPerDeg, panel.heightDeg * this.pxPerDeg]
      if (!this.texture.fits(width, height)) {
        this.textures.give(this.texture)
        this.texture = this.textures.take(width, height)
      }
      this.fit()
    } else if (panel.version !== before.version) this.repaint()
  }

  /** Aims at one of its targets, or at none. */
  heat(hot: string | undefined): void {
    if (hot === this.hot) return
    const before = this.hot
    this.hot = hot
    if (this.sending.length > 0 || this.stale.length > 0) return this.repaint()
    this.stale = this.panel.targets
      .filter(({ id }) => id === before || id === hot)
      .map((one) => this.partOf(one))
  }

  /** All of it has to be painted and sent again. */
  repaint(): void {
    this.stale = [this.whole]
    this.sending = []
    this.sentRows = 0
  }

  /** Paints and sends what fits after a frame. @returns whether there is more to do */
  work(spend: Spend): boolean {
    if (this.stale.length > 0) {
      if (!spend(0)) return true
      this.paint(this.stale)
      this.sending = [...this.stale]
      this.stale = []
      this.sentRows = 0
    }
    const { texture } = this
    for (let part = this.sending[0]; part; part = this.sending[0]) {
      const rows = Math.min(texture.rowsOf(part.width), part.height - this.sentRows)
      if (!spend(rows * part.width * 4)) return true
      const isLast = this.sentRows + rows >= part.height
      const slice = { x: part.x, y: part.y + this.sentRows, width: part.width, height: rows }
      texture.upload(slice, isLast && this.sending.length === 1)
      this.sentRows = isLast ? 0 : this.sentRows + rows
      if (isLast) this.sending.shift()
    }
    this.shown = true
    return false
  }

  get busy(): boolean {
    return this.stale.length > 0 || this.sending.length > 0
  }

  /** The graphics card forgot everything. */
  lost(): void {
    this.shown = false
    this.mesh.visible = false
    this.repaint()
  }

  remove(): void {
    this.mesh.removeFromParent()
    this.textures.give(this.texture)
    this.material.dispose()
  }

  private fit(): void {
    const { panel, material, texture } = this
    const whole = this.whole
    material.uniforms.picture.value = texture.target
    material.uniforms.size.value.set(panel.widthDeg, panel.heightDeg)
    material.uniforms.part.value.set(whole.width / texture.width, whole.height / texture.height)
    this.shown = false
    this.repaint()
  }

  /** Sets how far away it stands. */
  stand(radius: number, order: number): void {
    this.placed.radius = radius
    this.material.uniforms.radius.value = radius
    this.mesh.renderOrder = order
  }

  private get whole(): PixelRect {
    const { panel, pxPerDeg } = this
    return {
      x: 0,
      y: 0,
      width: Math.round(panel.widthDeg * pxPerDeg),
      height: Math.round(panel.heightDeg * pxPerDeg),
    }
  }

  private partOf({ x, y, width, height }: PanelTarget): PixelRect {
    const { pxPerDeg } = this
    const whole = this.whole
    const left = Math.max(0, Math.floor((x - MARGIN_DEG) * pxPerDeg))
    const top = Math.max(0, Math.floor((y - MARGIN_DEG) * pxPerDeg))
    const right = Math.min(whole.width, Math.ceil((x + width + MARGIN_DEG) * pxPerDeg))
    const bottom = Math.min(whole.height, Math.ceil((y + height + MARGIN_DEG) * pxPerDeg))
    return { x: left, y: top, width: right - left, height: bottom - top }
  }

  private paint(parts: readonly PixelRect[]): void {
    const { brush } = this.texture
    brush.save()
    brush.beginPath()
    for (const { x, y, width, height } of parts) brush.rect(x, y, width, height)
    brush.clip()
    brush.clearRect(0, 0, this.texture.width, this.texture.height)
    brush.scale(this.pxPerDeg, this.pxPerDeg)
    this.panel.paint(brush, this.hot)
    brush.restore()
  }
}

function scaleOf({ widthDeg, heightDeg }: Panel): number {
  return Math.min(PX_PER_DEG, MOST_PX / Math.max(widthDeg, heightDeg))
}
