/** A direction and a distance as a day writes them: degrees and metres. */
export interface PlaceInRoom {
  readonly yaw: number
  readonly pitch: number
  readonly distance: number
}

/** Top left, top right, bottom right, bottom left, as seen from the camera. */
export type Corners = readonly [PlaceInRoom, PlaceInRoom, PlaceInRoom, PlaceInRoom]

/** A point or direction: x to the right of yaw 0, y up, z backwards. */
export type Point = [x: number, y: number, z: number]

const RAD = Math.PI / 180

/** Where a place stands, in metres from the camera. */
export function pointAt({ yaw, pitch, distance }: PlaceInRoom): Point {
  return aimAt(yaw, pitch, distance, [0, 0, 0])
}

/** `pointAt` into a point that is there already, for what runs in every frame. Returns `out`. */
export function aimAt(yaw: number, pitch: number, distance: number, out: Point): Point {
  const level = distance * Math.cos(pitch * RAD)
  out[0] = level * Math.sin(yaw * RAD)
  out[1] = distance * Math.sin(pitch * RAD)
  out[2] = -level * Math.cos(yaw * RAD)
  return out
}

/** The angle between two directions, in degrees. */
export function angleBetween(a: Readonly<Point>, b: Readonly<Point>): number {
  const dot = a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
  const lengths = Math.hypot(...a) * Math.hypot(...b)
  return Math.acos(Math.max(-1, Math.min(1, dot / lengths))) / RAD
}

/** A point of the surface between four corners; `u` from left to right, `v` from top to bottom, 0 to 1. */
export function pointOn(corners: readonly Readonly<Point>[], u: number, v: number): Point {
  const [a, b, c, d] = corners as [Point, Point, Point, Point]
  const mix = (axis: 0 | 1 | 2): number =>
    (1 - v) * ((1 - u) * a[axis] + u * b[axis]) + v * ((1 - u) * d[axis] + u * c[axis])
  return [mix(0), mix(1), mix(2)]
}

/** The bounding cone of a surface: its middle's direction (degrees) and the half angle that holds all corners. */
export interface Cone {
  readonly yaw: number
  readonly pitch: number
  readonly radius: number
}

export function coneAround(corners: readonly Readonly<Point>[]): Cone {
  const middle = pointOn(corners, 0.5, 0.5)
  return {
    yaw: Math.atan2(middle[0], -middle[2]) / RAD,
    pitch: Math.atan2(middle[1], Math.hypot(middle[0], middle[2])) / RAD,
    radius: Math.max(...corners.map((corner) => angleBetween(middle, corner))),
  }
}

/** The corners of an upright card of a given size in degrees that faces the camera. */
export function cardAt(
  place: PlaceInRoom,
  widthDeg: number,
  heightDeg: number,
): [Point, Point, Point, Point] {
  const [x, y, z] = pointAt(place)
  const [sin, cos] = [Math.sin(place.yaw * RAD), Math.cos(place.yaw * RAD)]
  const lift = Math.sin(place.pitch * RAD)
  const level = Math.cos(place.pitch * RAD)
  const right: Point = [cos, 0, sin]
  const up: Point = [-lift * sin, level, lift * cos]
  const w = place.distance * Math.tan((widthDeg * RAD) / 2)
  const h = place.distance * Math.tan((heightDeg * RAD) / 2)
  const corner = (across: number, upward: number): Point => [
    x + right[0] * w * across + up[0] * h * upward,
    y + right[1] * w * across + up[1] * h * upward,
    z + right[2] * w * across + up[2] * h * upward,
  ]
  return [corner(-1, 1), corner(1, 1), corner(1, -1), corner(-1, -1)]
}
