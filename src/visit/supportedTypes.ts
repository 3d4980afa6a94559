import type { Panorama } from '../manifest/index.ts'

/** What every browser with WebGL 2 decodes. */
const ALWAYS = ['image/webp', 'image/jpeg']

let asked: Promise<boolean> | undefined

/**
 * Media types of pictures that this browser decodes, as far as a panorama's formats make it worth knowing: AVIF is
 * tried, once, only where it is offered first.
 */
export async function supportedTypes(panorama: Panorama): Promise<ReadonlySet<string>> {
  if (panorama.formats[0]?.type !== 'image/avif') return new Set(ALWAYS)
  asked ??= decodesAvif()
  return new Set((await asked) ? ['image/avif', ...ALWAYS] : ALWAYS)
}

async function decodesAvif(): Promise<boolean> {
  const { AVIF_PIXEL } = await import('./avifPixel.ts')
  const probe = new Image()
  probe.src = AVIF_PIXEL
  return probe.decode().then(
    () => true,
    () => false,
  )
}
