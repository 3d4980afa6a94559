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
  readonly border: number
}

parentPort?.on('message', ({ sphere, face, levels, border }: FaceJob) => {
  const coarser = levels.length - 1
  let picture = projectFace(sphere, face, levels[coarser]!, border * 2 ** coarser)
  const pictures: FacePicture[] = [picture]
  for (let i = 0; i < coarser; i++) {
    picture = halveFace(picture)
    pictures.unshift(picture)
  }
  parentPort?.postMessage(
    pictures,
    pictures.map((each) => each.pixels.buffer),
  )
})
