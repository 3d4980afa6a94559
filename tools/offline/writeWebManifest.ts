import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The page's ink: what is seen while the app opens. */
const INK = '#21122e'

/**
 * Writes `manifest.webmanifest`: what a device shows of the app when it is put on the home screen.
 * @param hasIcons whether `npm run icons` has made any
 */
export function writeWebManifest(dist: string, hasIcons: boolean): void {
  const icon = (name: string, size: number, purpose: 'any' | 'maskable') => ({
    src: `icons/${name}`,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  })
  const manifest = {
    id: '/',
    name: 'Alongside',
    short_name: 'Alongside',
    description: 'Come alongside a health professional for a day, in pictures all around you.',
    lang: 'en-GB',
    start_url: '.',
    scope: '.',
    display: 'standalone',
    background_color: INK,
    theme_color: INK,
    categories: ['education'],
    icons: hasIcons
      ? [
          icon('icon-192.png', 192, 'any'),
          icon('icon-512.png', 512, 'any'),
          icon('maskable-512.png', 512, 'maskable'),
        ]
      : [],
  }
  writeFileSync(join(dist, 'manifest.webmanifest'), `${JSON.stringify(manifest, undefined, 2)}\n`)
}
