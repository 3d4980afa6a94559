import { createRoot } from 'react-dom/client'
import type { Disposable } from '../../shared/index.ts'
import type { UiContext } from '../UiContext.ts'
import '../styles/page.css'
import { mountFigures } from './mountFigures.ts'
import { Page } from './Page.tsx'
import { PageBoundary } from './PageBoundary.tsx'

/** Puts the page's part of the interface into `element`, which lies over the picture. `?perf` adds the figures. */
export function mountPage(element: HTMLElement, ui: UiContext): Disposable {
  element.classList.add('page')
  const root = createRoot(element)
  root.render(
    <PageBoundary language={ui.language}>
      <Page ui={ui} />
    </PageBoundary>,
  )
  const figures = new URLSearchParams(location.search).has('perf')
    ? mountFigures(element.parentElement ?? document.body, ui.visit)
    : undefined
  return {
    dispose() {
      figures?.dispose()
      root.unmount()
    },
  }
}
