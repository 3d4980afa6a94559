export {
  createVisitStore,
  findDressing,
  type VisitMessage,
  type VisitState,
  type VisitStore,
} from './createVisitStore.ts'
export type {
  FoundHotspot,
  JourneyMoment,
  OfferedTask,
  Onward,
  Play,
  PlayEvents,
  PlayPolicy,
  Saying,
} from './Play.ts'
export type { CutId, Nudge, Opened, PlayState, StoryState } from './PlayState.ts'
export { DEFAULT_SETTINGS, readSettings, type Settings } from './Settings.ts'
export type { TaskState } from './tasks/TaskState.ts'
export type { Readout, Said, Target, TaskView } from './tasks/TaskView.ts'
