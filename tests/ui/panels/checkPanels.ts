import type { Panel } from '../../../src/ui/panels/Panel.ts'
import { LOWEST_EM, type PlannedPanel } from './planned.ts'

/** The least a target is wide and high, and how far apart two are, in degrees. */
const TARGET_DEG = 3.7
const APART_DEG = 0.99
const WIDEST_DEG = 50
/** How far a head turns without its shoulders, and a little for the eyes. */
const REACH_DEG = 31
const HAIR = 1e-6

/** Panels that were found good: most stay the same from one state to the next. */
const good = new WeakSet<Panel>()

/** What could not be read or hit of these panels: one complaint each. */
export function complaintsOf(panels: readonly Panel[]): string[] {
  const complaints = [...repeated(panels, 'the panel'), ...covered(panels)]
  for (const panel of panels) {
    if (good.has(panel)) continue
    const own = ofPanel(panel as PlannedPanel).map((complaint) => `${panel.id}: ${complaint}`)
    if (own.length === 0) good.add(panel)
    complaints.push(...own)
  }
  return complaints
}

function ofPanel({ widthDeg, heightDeg, targets, words, version }: PlannedPanel): string[] {
  const complaints = repeated(targets, 'the target')
  if (widthDeg > WIDEST_DEG) complaints.push(`is ${widthDeg}° wide`)
  for (const one of targets) {
    if (one.label.trim() === '') complaints.push(`${one.id} has no name`)
    if (one.width < TARGET_DEG || one.height < TARGET_DEG) complaints.push(`${one.id} is too small`)
    if (
      one.x < 0 ||
      one.y < 0 ||
      one.x + one.width > widthDeg + HAIR ||
      one.y + one.height > heightDeg + HAIR
    )
      complaints.push(`${one.id} is not all on it`)
  }
  for (const [k, one] of targets.entries())
    for (const other of targets.slice(k + 1)) {
      const across = Math.max(other.x - one.x - one.width, one.x - other.x - other.width)
      const down = Math.max(other.y - one.y - one.height, one.y - other.y - other.height)
      if (Math.max(across, down) < APART_DEG) complaints.push(`${one.id} is too near to ${other.id}`)
    }
  for (const said of words)
    if (/^[a-z]+(\.[\w-]+)+$|\{\{|undefined/.test(said)) complaints.push(`says "${said}"`)
  for (const mark of version.marks) {
    if (mark.x < -HAIR || mark.x + mark.width > widthDeg + HAIR)
      complaints.push(`does not hold ${JSON.stringify(mark).slice(0, 160)}`)
    if (mark.kind !== 'text') continue
    if (mark.letters.em < LOWEST_EM) complaints.push(`writes "${mark.text}" too small`)
    if (mark.y > heightDeg) complaints.push(`cuts off "${mark.text}"`)
  }
  return complaints
}

function repeated(all: readonly { readonly id: string }[], what: string): string[] {
  const ids = all.map(({ id }) => id)
  return ids.filter((id, k) => ids.indexOf(id) !== k).map((id) => `${what} ${id} is there twice`)
}

/** Nothing that stands before the visitor lies over anything else, and every target is within reach of a head. */
function covered(panels: readonly Panel[]): string[] {
  const complaints: string[] = []
  const stood = panels.flatMap(({ id, stands, widthDeg, heightDeg, targets }) => {
    if (stands.kind === 'room') return []
    const yaw = stands.kind === 'front' ? (stands.yaw ?? 0) : 0
    const [left, top] = [yaw - widthDeg / 2, stands.pitch + heightDeg / 2]
    for (const one of targets) {
      const across = Math.abs(left + one.x + one.width / 2)
      const up = Math.abs(top - one.y - one.height / 2)
      if (across > REACH_DEG || up > REACH_DEG)
        complaints.push(`${one.id} on ${id} is out of reach: ${across}, ${up}`)
    }
    return [{ id, left, right: left + widthDeg, top, bottom: top - heightDeg }]
  })
  for (const [k, one] of stood.entries())
    for (const other of stood.slice(k + 1)) {
      const down = Math.max(one.bottom - other.top, other.bottom - one.top)
      const across = Math.max(one.left - other.right, other.left - one.right)
      if (Math.max(down, across) < -0.01) complaints.push(`${one.id} lies over ${other.id}`)
    }
  return complaints
}
