import { pointAt } from '../roomGeometry.ts'
import type { Spot } from '../drawings/Drawing.ts'

/** A rendered cut-out as the day's table of props says it: where it stands and how large it is there, in degrees. */
export interface PropEntry {
  readonly file: string
  readonly yaw: number
  readonly pitch: number
  readonly width: number
  readonly height: number
  readonly distance: number
  /** Places on it, by name. */
  readonly spots: Readonly<Record<string, Spot>>
}

/**
 * Reads a table of props: `{ "<task>/<id>": { file, yaw, pitch, widthDeg, heightDeg, distance, spots? } }`. An entry that
 * makes no sense is left out: there is a drawing instead.
 */
export function readProps(json: unknown): ReadonlyMap<string, PropEntry> {
  if (!isRecord(json)) return new Map()
  return new Map(
    Object.entries(json).flatMap(([name, entry]): [string, PropEntry][] => {
      const read = readEntry(entry)
      return read ? [[name, read]] : []
    }),
  )
}

function readEntry(entry: unknown): PropEntry | undefined {
  if (!isRecord(entry)) return undefined
  const { file, yaw, pitch, widthDeg: width, heightDeg: height, distance, spots } = entry
  if (typeof file !== 'string' || !isNumber(yaw) || !isNumber(pitch) || !isNumber(distance)) return undefined
  if (!isNumber(width) || !isNumber(height) || width <= 0 || height <= 0) return undefined
  const stand = { yaw, pitch, width, height }
  const places = Object.entries(isRecord(spots) ? spots : {}).flatMap(([id, at]): [string, Spot][] =>
    isRecord(at) && isNumber(at['yaw']) && isNumber(at['pitch'])
      ? [[id, spotOn(stand, at['yaw'], at['pitch'])]]
      : [],
  )
  return { file, yaw, pitch, width, height, distance, spots: Object.fromEntries(places) }
}

/** Where on a card that faces the visitor a direction meets it: 0 to 1 from its left and from its top. */
function spotOn(
  stand: Pick<PropEntry, 'yaw' | 'pitch' | 'width' | 'height'>,
  yaw: number,
  pitch: number,
): Spot {
  const rad = Math.PI / 180
  const middle = pointAt({ ...stand, distance: 1 })
  const to = pointAt({ yaw, pitch, distance: 1 })
  const right = [Math.cos(stand.yaw * rad), 0, Math.sin(stand.yaw * rad)] as const
  const up = pointAt({ yaw: stand.yaw, pitch: stand.pitch + 90, distance: 1 })
  const dot = (a: readonly number[]): number => a[0]! * to[0] + a[1]! * to[1] + a[2]! * to[2]
  const ahead = dot(middle)
  return [
    0.5 + dot(right) / ahead / (2 * Math.tan((stand.width * rad) / 2)),
    0.5 - dot(up) / ahead / (2 * Math.tan((stand.height * rad) / 2)),
  ]
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value)
}
