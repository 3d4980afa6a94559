import type { Point } from '../roomGeometry.ts'
import type { Ray } from './ray.ts'

/**
 * Where a panel stands: a strip of a cylinder about the seat, `radius` metres away, its middle at a direction of the
 * room (degrees), its sizes in degrees. A degree is as long upwards as it is across.
 */
export interface PlacedPanel {
  yaw: number
  pitch: number
  radius: number
  widthDeg: number
  heightDeg: number
}

/** A point of a panel: degrees from its upper left corner, and how far along the ray it was met. */
export interface PanelPoint {
  x: number
  y: number
  far: number
}

const RAD = Math.PI / 180

/** The panel's own axes in the room, into vectors that are there already: to its right, upwards, and away from the seat. */
export function writeAxes({ yaw, pitch }: PlacedPanel, right: Point, up: Point, away: Point): void {
  const [sy, cy] = [Math.sin(yaw * RAD), Math.cos(yaw * RAD)]
  const [sp, cp] = [Math.sin(pitch * RAD), Math.cos(pitch * RAD)]
  right[0] = cy
  right[1] = 0
  right[2] = sy
  up[0] = -sy * sp
  up[1] = cp
  up[2] = cy * sp
  away[0] = sy * cp
  away[1] = sp
  away[2] = -cy * cp
}

// Working memory; nothing here is re-entered.
const right: Point = [0, 0, 0]
const up: Point = [0, 0, 0]
const away: Point = [0, 0, 0]

/**
 * Where a ray from within the strip's cylinder meets the panel. Allocates nothing.
 * @param out is written
 * @returns whether it meets it
 */
export function meetPanel(ray: Ray, panel: PlacedPanel, out: PanelPoint): boolean {
  writeAxes(panel, right, up, away)
  const { from, along } = ray
  const ox = dot(from, right)
  const oz = dot(from, away)
  const dx = dot(along, right)
  const dz = dot(along, away)
  const a = dx * dx + dz * dz
  const b = ox * dx + oz * dz
  const c = ox * ox + oz * oz - panel.radius * panel.radius
  const root = b * b - a * c
  if (a < 1e-12 || root < 0) return false
  const far = (-b + Math.sqrt(root)) / a
  if (far <= 0) return false
  const angle = Math.atan2(ox + far * dx, oz + far * dz) / RAD
  const height = (dot(from, up) + far * dot(along, up)) / (panel.radius * RAD)
  out.x = angle + panel.widthDeg / 2
  out.y = panel.heightDeg / 2 - height
  out.far = far
  return out.x >= 0 && out.x <= panel.widthDeg && out.y >= 0 && out.y <= panel.heightDeg
}

/** The place in the room (from the seat) of a point of the panel, written into `out`. */
export function pointOfPanel(panel: PlacedPanel, x: number, y: number, out: Point): Point {
  writeAxes(panel, right, up, away)
  const angle = (x - panel.widthDeg / 2) * RAD
  const height = (panel.heightDeg / 2 - y) * panel.radius * RAD
  const across = panel.radius * Math.sin(angle)
  const depth = panel.radius * Math.cos(angle)
  for (let axis = 0; axis < 3; axis++)
    out[axis] = right[axis]! * across + up[axis]! * height + away[axis]! * depth
  return out
}

function dot(a: Readonly<Point>, b: Readonly<Point>): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
}
