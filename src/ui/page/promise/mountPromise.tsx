import type { Disposable } from '../../../shared/index.ts'
import '../../styles/promise.css'
import { mountPaper } from '../paper/mountPaper.tsx'
import type { PaperOptions } from '../paper/PaperOptions.ts'
import { PromisePage } from './PromisePage.tsx'

/** What is promised to visitors, over everything else. */
export function mountPromise(parent: HTMLElement, options: PaperOptions): Disposable {
  return mountPaper(parent, options, <PromisePage {...options} />)
}
