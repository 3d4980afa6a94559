import type { Disposable } from '../../../shared/index.ts'
import '../../styles/reading.css'
import { mountPaper } from '../paper/mountPaper.tsx'
import type { PaperOptions } from '../paper/PaperOptions.ts'
import { ReadingPage } from './ReadingPage.tsx'

/** The whole day as a plain page, over everything else. */
export function mountReading(parent: HTMLElement, options: PaperOptions): Disposable {
  return mountPaper(parent, options, <ReadingPage {...options} />)
}
