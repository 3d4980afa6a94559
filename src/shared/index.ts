export { createClock, createManualClock, type Clock, type ManualClock } from './clock.ts'
export { createEmitter, type Emitter } from './emitter.ts'
export { createDisposer, type Disposable, type Disposer } from './disposer.ts'
export {
  AlongsideError,
  isError,
  issueSentence,
  type ErrorCode,
  type ErrorDetails,
  type ManifestIssue,
} from './errors.ts'
export { prefersReducedMotion } from './prefersReducedMotion.ts'
export { scriptUrl } from './scriptUrl.ts'
export type { Look, LookControl } from './LookControl.ts'
