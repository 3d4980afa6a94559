import { useMemo } from 'react'
import { QUIET, qrPath } from './qrPath.ts'

/** A code for a phone's camera, as one path. */
export function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const { path, side } = useMemo(() => qrPath(text), [text])
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
