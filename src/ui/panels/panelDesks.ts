export { createDoorDesk } from './createDoorDesk.ts'
export { createPanelDesk } from './createPanelDesk.ts'
