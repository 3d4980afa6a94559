import type { Panorama } from './panorama.ts'

/**
 * Finds the first picture in a description that has not been checked yet, so that it can be on the screen while the
 * check, and the library it needs, are still on their way. Whatever is not surely a preview is left to the check.
 */
export function peekPreview(json: unknown): Panorama['preview'] | undefined {
  if (typeof json !== 'object' || json === null || !('preview' in json)) return undefined
  const { preview } = json
  if (typeof preview !== 'object' || preview === null) return undefined
  const { size, border, uri } = preview as Partial<Panorama['preview']>
  const isPicture = typeof uri === 'string' && /^data:image\/(webp|avif|jpeg|png);base64,[\w+/=]+$/.test(uri)
  return isPicture && isSize(size, 256) && isSize(border, 8) ? { size, border, uri } : undefined
}

function isSize(value: unknown, most: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= most
}
