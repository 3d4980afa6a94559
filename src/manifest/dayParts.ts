import { door } from './door.ts'
import { overlay } from './overlay.ts'
import { direction, id, pitch, place, view, yaw } from './primitives.ts'
import { evidence, review, rights } from './rights.ts'
import { routes } from './routes.ts'
import { care, dressing, hotspot, picture, prop, scene, standing, way } from './scene.ts'
import { step } from './step.ts'
import { task } from './task.ts'

/** The named parts of the day's schema, so that the published JSON Schema says each once. */
export const dayParts = {
  id,
  yaw,
  pitch,
  direction,
  place,
  view,
  evidence,
  review,
  rights,
  scene,
  care,
  dressing,
  picture,
  standing,
  hotspot,
  overlay,
  prop,
  way,
  task,
  step,
  routes,
  door,
}
