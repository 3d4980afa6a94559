export {
  createVisitStore,
  findDressing,
  type VisitMessage,
  type VisitState,
  type VisitStore,
} from './createVisitStore.ts'
