import { create } from 'qrcode'

/** Empty modules around a code, without which some phones do not find it. */
export const QUIET = 3

/** A code for a phone's camera, as one path on a grid of `side` modules. */
export function qrPath(text: string): { readonly path: string; readonly side: number } {
  const { modules } = create(text, { errorCorrectionLevel: 'M' })
  const dark: string[] = []
  modules.data.forEach((isDark, at) => {
    if (isDark) dark.push(`M${at % modules.size} ${Math.floor(at / modules.size)}h1v1h-1z`)
  })
  return { path: dark.join(''), side: modules.size }
}
