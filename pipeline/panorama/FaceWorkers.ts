import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { FaceJob } from './faceWorker.ts'
import type { FacePicture } from './projectFace.ts'

/**
 * Threads that draw faces of the cube. Each holds one face at a time, so memory is bounded by their number: the
 * sphere once (shared), and one pyramid of a face for each thread.
 */
export class FaceWorkers {
  readonly #idle: Worker[] = []
  readonly #waiting: ((worker: Worker) => void)[] = []
  readonly #all: Worker[] = []

  constructor(count = Math.min(availableParallelism(), 4)) {
    for (let i = 0; i < count; i++) {
      const worker = new Worker(new URL('./startFaceWorker.mjs', import.meta.url), { execArgv: [] })
      this.#all.push(worker)
      this.#idle.push(worker)
    }
  }

  get count(): number {
    return this.#all.length
  }

  /** All levels of a face, coarsest first. Rejects if the thread fails, or with the signal's reason. */
  async draw(job: FaceJob, signal: AbortSignal): Promise<readonly FacePicture[]> {
    signal.throwIfAborted()
    const worker = this.#idle.pop() ?? (await new Promise<Worker>((resolve) => this.#waiting.push(resolve)))
    try {
      const answer = once(worker, 'message', { signal }) // rejects with the thread's error too
      worker.postMessage(job)
      const [pictures] = (await answer) as [readonly FacePicture[]]
      return pictures
    } catch (error) {
      signal.throwIfAborted()
      throw error
    } finally {
      const next = this.#waiting.shift()
      if (next) next(worker)
      else this.#idle.push(worker)
    }
  }

  async dispose(): Promise<void> {
    await Promise.all(this.#all.map((worker) => worker.terminate()))
  }
}
