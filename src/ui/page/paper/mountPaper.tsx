import { createRoot } from 'react-dom/client'
import type { ReactNode } from 'react'
import type { Language } from '../../../platform/index.ts'
import { createDisposer, type Disposable } from '../../../shared/index.ts'
import { followLanguage } from '../../followLanguage.ts'
import '../../styles/paper.css'
import { PageBoundary } from '../PageBoundary.tsx'

/** Lays a page of paper over everything: it scrolls, and is all that is printed. */
export function mountPaper(parent: HTMLElement, language: Language, content: ReactNode): Disposable {
  const on = createDisposer()
  on.add(followLanguage(language, document.documentElement))
  const element = document.createElement('div')
  element.className = 'paper'
  parent.append(element)
  on.add(() => element.remove())
  const root = createRoot(element)
  root.render(<PageBoundary language={language}>{content}</PageBoundary>)
  on.add(() => root.unmount())
  return on
}
