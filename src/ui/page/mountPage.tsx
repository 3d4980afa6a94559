import { createRoot } from 'react-dom/client'
import type { Disposable } from '../../shared/index.ts'
import type { DayUi } from '../DayUi.ts'
import '../styles/page.css'
import { mountFigures } from './mountFigures.ts'
import { Page } from './Page.tsx'
import { PageBoundary } from './PageBoundary.tsx'

/**
 * Lays the page's part of the interface over the picture.
 * @param element holds the picture, and takes the page in beside it; `?perf` adds the figures
 */
export function mountPage(element: HTMLElement, ui: DayUi): Disposable {
  const page = document.createElement('div')
  page.className = 'page'
  const { door } = ui.play.day
  if (door) {
    page.style.setProperty('--who', door.light)
    page.style.setProperty('--who-deep', door.deep)
  }
  element.append(page)
  const root = createRoot(page)
  root.render(
    <PageBoundary language={ui.language} onFailed={ui.failed}>
      <Page ui={ui} />
    </PageBoundary>,
  )
  const figures = new URLSearchParams(location.search).has('perf')
    ? mountFigures(element, ui.visit)
    : undefined
  return {
    dispose() {
      figures?.dispose()
      root.unmount()
      page.remove()
    },
  }
}
