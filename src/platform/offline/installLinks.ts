/** What makes the app one that can be put on the home screen. `rel`, and the file below the root of the site. */
const LINKS = [
  ['icon', 'icons/icon.svg'],
  ['apple-touch-icon', 'icons/icon-180.png'],
  ['manifest', 'manifest.webmanifest'],
] as const

/**
 * Tells the browser of the app's manifest and icons. In the page itself they would be fetched before the first
 * picture.
 */
export function addInstallLinks(base: string): void {
  for (const [rel, file] of LINKS) {
    const link = document.querySelector<HTMLLinkElement>(`link[rel=${rel}]`) ?? document.createElement('link')
    link.rel = rel
    link.href = base + file
    if (!link.isConnected) document.head.append(link)
  }
}
