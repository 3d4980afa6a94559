export { Stage, type StageOptions } from './Stage.ts'
export { Visit, type Place } from './Visit.ts'
export { loadDay, type LoadedDay } from './loadDay.ts'
export type { Figures } from './figures.ts'
