import type { Clock } from '../shared/index.ts'
import type { DescribeAnswer, DescribeOrder } from './describeMessages.ts'
import type { Described } from './readDescription.ts'

/** The part of a `Worker` that is used, so that tests can stand in for it. */
export interface DescribeWorker {
  postMessage(order: DescribeOrder): void
  terminate(): void
  onmessage: ((event: { data: DescribeAnswer }) => void) | null
  onerror: ((event: unknown) => void) | null
}

export interface DescriptionReaderOptions {
  readonly clock: Clock
  readonly createWorker: () => DescribeWorker
}

/** A worker that has not answered after this long is given up: it may have been ended without a word. */
const PATIENCE_MS = 4000

/**
 * Has descriptions fetched, parsed and their previews decoded off the page's own thread, where each of these steps
 * waits for the next gap between frames: with a slowed-down processor a room was there a tenth of a second sooner.
 *
 * It is a short cut and no more. Whatever goes wrong, the answer is undefined, and the page asks for itself.
 */
export class DescriptionReader {
  private readonly options: DescriptionReaderOptions
  private readonly waiting = new Map<number, (described: Described | undefined) => void>()
  private worker: DescribeWorker | undefined
  private nextId = 1

  constructor(options: DescriptionReaderOptions) {
    this.options = options
  }

  /** Starts the worker, which else happens with the first description. */
  warm(): void {
    this.worker ??= this.start()
  }

  /**
   * @param url absolute
   * @param copy whether the picture comes as a copy: see `TileStream.askForCopies`
   * @returns what came, or undefined when the page has to ask for itself
   */
  read(url: string, copy: boolean): Promise<Described | undefined> {
    this.warm()
    const id = this.nextId++
    return new Promise((resolve) => {
      const stop = this.options.clock.after(PATIENCE_MS, () => this.giveUp())
      this.waiting.set(id, (described) => {
        stop()
        resolve(described)
      })
      this.worker?.postMessage({ id, url, copy })
    })
  }

  dispose(): void {
    this.giveUp()
  }

  private start(): DescribeWorker {
    const worker = this.options.createWorker()
    worker.onmessage = ({ data }) => this.heard(data)
    worker.onerror = () => {
      if (this.worker === worker) this.giveUp()
    }
    return worker
  }

  private heard({ id, described }: DescribeAnswer): void {
    const tell = this.waiting.get(id)
    this.waiting.delete(id)
    if (tell) tell(described)
    else described?.preview.close()
  }

  /** Ends the worker; all that waits for it is answered with nothing. */
  private giveUp(): void {
    this.worker?.terminate()
    this.worker = undefined
    const left = [...this.waiting.values()]
    this.waiting.clear()
    for (const tell of left) tell(undefined)
  }
}
