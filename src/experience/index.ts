export {
  createVisitStore,
  findDressing,
  type PlayStore,
  type VisitMessage,
  type VisitState,
} from './createVisitStore.ts'
export { createPlay, type PlayOptions } from './createPlay.ts'
export { createSettings, type SettingsStore } from './createSettings.ts'
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
export { TaskDesk, type TaskDeskOptions } from './TaskDesk.ts'
export { readProgress, writeProgress, type Progress } from './progress.ts'
export { DEFAULT_SETTINGS, readSettings, type Settings } from './Settings.ts'
export type { TaskState } from './tasks/TaskState.ts'
export type { Readout, Said, Target, TaskView } from './tasks/TaskView.ts'
