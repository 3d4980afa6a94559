import type { Language } from '../../../../platform/index.ts'
import type { Panel, PanelDesk } from '../../../../ui/index.ts'

/** Sizes of a line of letters that are tried, in degrees. */
const SIZES = [1, 1.25, 1.5, 2] as const
const WIDTH = 34
const ROW = 4.2
const GAP = 1
const BOX = { x: 1, width: 5 }
/** Above everything a day shows. */
const PITCH = 24

/** Adds to a desk's panels a card of lines in several sizes; the visitor marks those that they can read. */
export function samplesDesk(desk: PanelDesk | undefined, t: Language['t'], legible: Set<number>): PanelDesk {
  const listeners = new Set<() => void>()
  let card = makeCard()
  let listed: { readonly below: readonly Panel[]; readonly all: readonly Panel[] } | undefined
  function makeCard(): Panel {
    const marked = new Set(legible)
    return {
      id: 'lab',
      widthDeg: WIDTH,
      heightDeg: SIZES.length * (ROW + GAP) + GAP,
      stands: { kind: 'front', pitch: PITCH },
      version: marked,
      words: SIZES.map((size) => `${size}° ${t('vr.labLine')}`),
      targets: SIZES.map((size, k) => ({
        id: String(size),
        ...BOX,
        y: GAP + k * (ROW + GAP),
        height: ROW,
        label: t('vr.labRead', { size }),
        select() {
          if (!legible.delete(size)) legible.add(size)
          card = makeCard()
          listed = undefined
          for (const listener of listeners) listener()
        },
      })),
      paint: (brush, hot) => paint(brush, hot, marked, t('vr.labLine')),
    }
  }
  return {
    panels() {
      const below = desk?.panels() ?? []
      if (listed?.below !== below) listed = { below, all: [card, ...below] }
      return listed.all
    },
    onChange(listener) {
      listeners.add(listener)
      const off = desk?.onChange(listener)
      return () => {
        listeners.delete(listener)
        off?.()
      }
    },
    dispose: () => desk?.dispose(),
  }
}

function paint(brush: CanvasRenderingContext2D, hot: string | undefined, marked: Set<number>, line: string) {
  brush.fillStyle = '#FCF8F0'
  brush.fillRect(0, 0, WIDTH, SIZES.length * (ROW + GAP) + GAP)
  brush.textBaseline = 'middle'
  for (const [k, size] of SIZES.entries()) {
    const y = GAP + k * (ROW + GAP)
    brush.lineWidth = hot === String(size) ? 0.5 : 0.2
    brush.strokeStyle = '#21122E'
    brush.fillStyle = marked.has(size) ? '#FFCF33' : '#FCF8F0'
    brush.fillRect(BOX.x, y, BOX.width, ROW)
    brush.strokeRect(BOX.x, y, BOX.width, ROW)
    brush.fillStyle = '#21122E'
    brush.font = `500 ${size}px "Atkinson Hyperlegible Next Variable", sans-serif`
    brush.fillText(`${size}°`, BOX.x + 1, y + ROW / 2)
    brush.fillText(line, BOX.x + BOX.width + 1, y + ROW / 2, WIDTH - BOX.width - 3)
  }
}
