import type { Disposable } from '../../../shared/index.ts'
import '../../styles/prepare.css'
import { mountPaper } from '../paper/mountPaper.tsx'
import { PreparePage, type PrepareOptions } from './PreparePage.tsx'

/** The page of a teacher's link that prepares a device, over everything else. */
export function mountPrepare(parent: HTMLElement, options: PrepareOptions): Disposable {
  return mountPaper(parent, options, <PreparePage {...options} />)
}
