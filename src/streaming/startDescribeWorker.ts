import workerUrl from './describe.worker.ts?worker&url'
import { scriptUrl } from '../shared/index.ts'
import type { DescribeWorker } from './DescriptionReader.ts'

/** Starts the real worker that reads descriptions, under the page's Trusted Types policy. */
export function startDescribeWorker(): DescribeWorker {
  return new Worker(scriptUrl(workerUrl), {
    type: 'module',
    name: 'descriptions',
  }) as unknown as DescribeWorker
}
