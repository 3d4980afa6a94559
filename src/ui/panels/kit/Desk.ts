import type { Panel, PanelDesk } from '../Panel.ts'
import { paintPlan, type PictureOf } from './paintPlan.ts'
import type { PanelPlan } from './PanelPlan.ts'

interface Kept {
  readonly signature: string
  readonly panel: Panel
}

/**
 * Keeps panels up to date: asks for all of them anew when something has changed, and keeps the objects of those that
 * are still the same, so that nothing is painted or uploaded twice.
 */
export class Desk implements PanelDesk {
  private readonly describe: () => readonly PanelPlan[]
  private readonly pictureOf: PictureOf
  private readonly listeners = new Set<() => void>()
  private kept = new Map<string, Kept>()
  private shown: readonly Panel[] = []
  private stale = true

  constructor(describe: () => readonly PanelPlan[], pictureOf: PictureOf) {
    this.describe = describe
    this.pictureOf = pictureOf
  }

  panels(): readonly Panel[] {
    if (this.stale) {
      this.stale = false
      this.renew()
    }
    return this.shown
  }

  onChange(listener: () => void): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** Something has changed: panels are made anew when they are next asked for. */
  changed(): void {
    if (this.stale) return
    this.stale = true
    for (const listener of this.listeners) listener()
  }

  dispose(): void {
    this.listeners.clear()
    this.kept.clear()
  }

  private renew(): void {
    const next = new Map<string, Kept>()
    let isSame = true
    const panels = this.describe().map((plan, k) => {
      const signature = JSON.stringify(plan)
      const before = this.kept.get(plan.id)
      const kept = before?.signature === signature ? before : { signature, panel: this.make(plan) }
      next.set(plan.id, kept)
      if (this.shown[k] !== kept.panel) isSame = false
      return kept.panel
    })
    this.kept = next
    if (!isSame || panels.length !== this.shown.length) this.shown = panels
  }

  private make(plan: PanelPlan): Panel {
    const { id, width, height, stands, mirrored, words } = plan
    return {
      id,
      widthDeg: width,
      heightDeg: height,
      stands,
      version: plan,
      targets: plan.targets.map((target) => ({
        ...target,
        x: mirrored ? width - target.x - target.width : target.x,
      })),
      words,
      paint: (context, hot) => paintPlan(context, plan, hot, this.pictureOf),
    }
  }
}
