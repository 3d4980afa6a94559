/** A page that nobody looks at is silent, and takes no power for sound. @returns stops watching */
export function restWhenHidden(
  context: AudioContext,
  page: Document | undefined = globalThis.document,
): () => void {
  let rests = false
  const follow = (): void => {
    if (page?.hidden && context.state === 'running') {
      rests = true
      context.suspend().catch(() => undefined)
    } else if (!page?.hidden && rests) {
      rests = false
      context.resume().catch(() => undefined)
    }
  }
  page?.addEventListener('visibilitychange', follow)
  return () => page?.removeEventListener('visibilitychange', follow)
}
