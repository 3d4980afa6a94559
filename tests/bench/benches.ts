import type { Bench } from './Bench.ts'
import { allocations } from './browser/allocations.ts'
import { idle } from './browser/idle.ts'
import { ownSteps } from './browser/ownSteps.ts'
import { recovery } from './browser/recovery.ts'
import { switches } from './browser/switches.ts'
import { uploads } from './browser/uploads.ts'
import { micro } from './micro/micro.ts'
import { classroom } from './offline/classroom.ts'
import { scriptSize } from './scriptSize.ts'

/** All benches, in the order in which they run: the quick ones first. */
export const BENCHES: readonly Bench[] = [
  micro,
  scriptSize,
  classroom,
  idle,
  uploads,
  ownSteps,
  allocations,
  recovery,
  switches,
]
