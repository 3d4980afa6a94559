import { createRoot } from 'react-dom/client'
import type { ReactNode } from 'react'
import { createDisposer, type Disposable } from '../../../shared/index.ts'
import { followLanguage } from '../../followLanguage.ts'
import '../../styles/paper.css'
import { speakDoor } from '../door/DoorOptions.ts'
import { PageBoundary } from '../PageBoundary.tsx'
import { standAlone } from '../standAlone.ts'
import type { PaperOptions } from './PaperOptions.ts'

/** Lays a page of paper over everything: it scrolls, and is all that is printed. */
export function mountPaper(
  parent: HTMLElement,
  { language, catalogue }: PaperOptions,
  content: ReactNode,
): Disposable {
  const on = createDisposer()
  speakDoor(catalogue, language)
  on.add(followLanguage(language, document.documentElement))
  const element = document.createElement('div')
  element.className = 'paper'
  parent.append(element)
  on.add(standAlone(element))
  on.add(() => element.remove())
  const root = createRoot(element)
  root.render(<PageBoundary language={language}>{content}</PageBoundary>)
  on.add(() => root.unmount())
  return on
}
