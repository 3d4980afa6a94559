import { parentPort } from 'node:worker_threads'
import type { Face } from './faceAxes.ts'
import { halveFace } from './halveFace.ts'
import { type FacePicture, projectFace } from './projectFace.ts'
import type { Sphere } from './sphere.ts'

/** What the worker is asked for: one face at every level. */
export interface FaceJob {
  readonly sphere: Sphere
  readonly face: Face
  /** Coarsest first, each half of the next. */
  readonly levels: readonly number[]
  /** Texels of margin wanted at the coarsest level. */
  readonly margin: number
}

parentPort?.on('message', ({ sphere, face, levels, margin }: FaceJob) => {
  const halvings = levels.length - 1
  let picture = projectFace(sphere, face, levels[halvings]!, margin * 2 ** halvings)
  const pictures: FacePicture[] = [picture]
  for (let i = 0; i < halvings; i++) {
    picture = halveFace(picture)
    pictures.unshift(picture)
  }
  const buffers = pictures.map((each) => each.pixels.buffer)
  parentPort?.postMessage(pictures, buffers)
})
