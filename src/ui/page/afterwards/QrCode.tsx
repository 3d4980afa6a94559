import { create } from 'qrcode'
import { useMemo } from 'react'

/** Empty modules around a code, without which some phones do not find it. */
const QUIET = 3

/** A code for a phone's camera, as one path. */
export function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const { path, side } = useMemo(() => {
    const { modules } = create(text, { errorCorrectionLevel: 'M' })
    const dark: string[] = []
    modules.data.forEach((isDark, at) => {
      if (isDark) dark.push(`M${at % modules.size} ${Math.floor(at / modules.size)}h1v1h-1z`)
    })
    return { path: dark.join(''), side: modules.size }
  }, [text])
  return (
    <svg
      className="sheet-qr"
      role="img"
      aria-label={label}
      viewBox={`${-QUIET} ${-QUIET} ${side + 2 * QUIET} ${side + 2 * QUIET}`}
      shapeRendering="crispEdges"
    >
      <path d={path} fill="#21122e" />
    </svg>
  )
}
