import { checkPyramid } from './checkPyramid.ts'
import type { Panorama } from './panorama.ts'
import { PANORAMA_FORMAT } from './panoramaFormat.ts'

const TYPES: ReadonlySet<unknown> = new Set(['image/avif', 'image/webp', 'image/jpeg'])
const EXTENSIONS: ReadonlySet<unknown> = new Set(['avif', 'webp', 'jpg'])
const MOST_PIXELS = 65_536
const MOST_BORDER = 8
const MOST_LEVELS = 8
const MOST_PREVIEW = 40_000

/**
 * A panorama's description, when everything in it is plainly right; else undefined, and `parsePanorama` has to say
 * what is wrong with it, or that nothing is. Written by hand, since the library that says it so well takes 60 ms of a
 * slow main thread to start, and every room waits for this.
 */
export function takePanorama(json: unknown): Panorama | undefined {
  if (!isRecord(json)) return undefined
  const { $schema, format, projection, eyes, source, tileSize, border, levels, formats, preview, thumbnail } =
    json
  const isOurs =
    format === PANORAMA_FORMAT &&
    projection === 'cube' &&
    eyes === 'mono' &&
    isWhole(tileSize, MOST_PIXELS) &&
    isWhole(border, MOST_BORDER) &&
    isRecord(source) &&
    isWhole(source['width'], MOST_PIXELS) &&
    isWhole(source['height'], MOST_PIXELS) &&
    isList(levels, MOST_LEVELS, (size) => isWhole(size, MOST_PIXELS)) &&
    isList(formats, Infinity, isFormat) &&
    isRecord(preview) &&
    isWhole(preview['size'], MOST_PIXELS) &&
    isWhole(preview['border'], MOST_BORDER) &&
    isText(preview['uri'], /^data:image\//) &&
    preview['uri'].length <= MOST_PREVIEW &&
    isText(thumbnail, /^[A-Za-z0-9][A-Za-z0-9._-]*$/) &&
    ($schema === undefined || typeof $schema === 'string')
  if (!isOurs) return undefined
  const panorama = json as Panorama
  return checkPyramid(panorama).length === 0 ? panorama : undefined
}

function isFormat(value: unknown): boolean {
  return (
    isRecord(value) &&
    TYPES.has(value['type']) &&
    EXTENSIONS.has(value['extension']) &&
    isText(value['folder'], /^[0-9a-f]{8,64}$/) &&
    isWhole(value['bytes'], Infinity, 0)
  )
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isList(value: unknown, most: number, fits: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.length >= 1 && value.length <= most && value.every(fits)
}

function isWhole(value: unknown, most: number, least = 1): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most
}

function isText(value: unknown, shape: RegExp): value is string {
  return typeof value === 'string' && shape.test(value)
}
