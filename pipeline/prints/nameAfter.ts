import { createHash } from 'node:crypto'

/** Names a WebP after what is in it, so that it may be kept for ever. */
export function nameAfter(stem: string, data: Buffer): string {
  return `${stem}-${createHash('sha256').update(data).digest('hex').slice(0, 16)}.webp`
}
