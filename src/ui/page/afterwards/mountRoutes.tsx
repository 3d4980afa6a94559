import type { Disposable } from '../../../shared/index.ts'
import { mountPaper } from '../paper/mountPaper.tsx'
import type { PaperOptions } from '../paper/PaperOptions.ts'
import { RoutesPage } from './RoutesPage.tsx'

/** The ways into a job, over everything else. */
export function mountRoutes(parent: HTMLElement, options: PaperOptions): Disposable {
  return mountPaper(parent, options, <RoutesPage {...options} />)
}
