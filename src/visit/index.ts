export { Stage, type StageOptions } from './Stage.ts'
