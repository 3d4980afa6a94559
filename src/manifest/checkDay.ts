import type { ManifestIssue } from '../shared/index.ts'
import { checkDoor } from './checkDoor.ts'
import { checkReach } from './checkReach.ts'
import { checkScene } from './checkScene.ts'
import { checkStory } from './checkStory.ts'
import { checkTask } from './checkTask.ts'
import { checkReview } from './checkReview.ts'
import type { Day } from './day.ts'
import { Faults } from './Faults.ts'

/** Everything the schema cannot see: that references resolve, ids are unique, scenes can be reached and left. */
export function checkDay(day: Day): readonly ManifestIssue[] {
  const faults = new Faults()
  checkStory(day, faults)
  checkDoor(day, faults)
  checkReview(['review'], day.review, faults)
  for (const [i, scene] of day.scenes.entries()) checkScene(day, scene, i, faults)
  checkReach(day, faults)
  for (const [i, task] of day.tasks.entries()) checkTask(day, task, i, faults)
  return faults.issues
}
