import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { Portrait } from '../../page/portraits/Portrait.tsx'

/** Pixels a portrait is drawn with: it is 10° wide on a card. */
const SIZE = { width: 416, height: 512 }

/** The page's own portrait of somebody as the address of a picture; undefined for those who have none. */
export function drawPortrait(person: string): string | undefined {
  const holder = document.createElement('div')
  const root = createRoot(holder)
  flushSync(() => root.render(<Portrait person={person} />))
  const svg = holder.querySelector('svg')
  if (!svg) return undefined
  svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  svg.setAttribute('width', String(SIZE.width))
  svg.setAttribute('height', String(SIZE.height))
  const drawing = new XMLSerializer().serializeToString(svg)
  root.unmount()
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(drawing)}`
}
