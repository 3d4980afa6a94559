import type { Disposable } from '../../shared/index.ts'
import '../styles/figures.css'
import type { VisitPort } from '../VisitPort.ts'
import { figureText } from './figureText.ts'

const REFRESH_MS = 250

/**
 * The panel of `?perf`: every figure the frame loop knows, four times a second. Plain DOM that changes texts and
 * nothing else, so that looking at the figures does not change them.
 */
export function mountFigures(element: HTMLElement, visit: Pick<VisitPort, 'figures' | 'clock'>): Disposable {
  const panel = document.createElement('aside')
  panel.className = 'figures'
  panel.setAttribute('aria-label', 'Performance figures')
  element.append(panel)
  const cells = new Map<string, HTMLElement>()
  const groups = new Map<string, HTMLElement>()

  const cellFor = (key: string): HTMLElement => {
    const known = cells.get(key)
    if (known) return known
    const dot = key.indexOf('.')
    const [group, name] = dot < 0 ? ['other', key] : [key.slice(0, dot), key.slice(dot + 1)]
    let list = groups.get(group)
    if (!list) {
      const title = document.createElement('h2')
      title.textContent = group
      list = document.createElement('dl')
      groups.set(group, list)
      panel.append(title, list)
    }
    const term = document.createElement('dt')
    term.textContent = name
    const cell = document.createElement('dd')
    list.append(term, cell)
    cells.set(key, cell)
    return cell
  }
  const show = (): void => {
    for (const [key, value] of Object.entries(visit.figures())) {
      const cell = cellFor(key)
      const text = figureText(key, value)
      if (cell.textContent !== text) cell.textContent = text
    }
    cancel = visit.clock.after(REFRESH_MS, show)
  }
  let cancel = visit.clock.after(0, show)
  return {
    dispose() {
      cancel()
      panel.remove()
    },
  }
}
