export { createInterfaceLanguage, LANGUAGES } from './createInterfaceLanguage.ts'
/** React and the page, fetched when wanted. */
export const loadPage = () => import('./page/mountPage.tsx')
/** The plate for a visit that cannot begin, fetched when wanted. */
export const loadFault = () => import('./page/mountFault.tsx')
/** React Three Fiber and the things in the room, fetched when wanted; three.js comes with `ThreeLayer`. */
export const loadScene = () => import('./scene/mountScene.tsx')
export type { ThreeStage } from './scene/ThreeStage.ts'
export { createUiContext, type UiContext } from './UiContext.ts'
export type { VisitPort, VisitState } from './VisitPort.ts'
export { applyAppearance } from './applyAppearance.ts'
export type { DayUi } from './DayUi.ts'
