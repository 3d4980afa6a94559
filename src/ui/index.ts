export { createInterfaceLanguage, LANGUAGES } from './createInterfaceLanguage.ts'
/** React and the page, fetched when wanted. */
export const loadPage = () => import('./page/mountPage.tsx')
/** The plate for a visit that cannot begin, fetched when wanted. */
export const loadFault = () => import('./page/mountFault.tsx')
/** React Three Fiber and the things in the room, fetched when wanted; three.js comes with `ThreeLayer`. */
export const loadScene = () => import('./scene/mountScene.tsx')
/** The door: whose day one could step into; fetched when wanted. */
export const loadDoor = () => import('./page/door/mountDoor.tsx')
/** Preparing a device for a lesson without a network; fetched when wanted. */
export const loadPrepare = () => import('./page/keep/mountPrepare.tsx')
/** A day as a page to read; fetched when wanted. */
export const loadReading = () => import('./page/reading/mountReading.tsx')
/** The ways into a job, as a page to read; fetched when wanted. */
export const loadRoutes = () => import('./page/afterwards/mountRoutes.tsx')
/** What is promised to visitors, as a page to read; fetched when wanted. */
export const loadPromise = () => import('./page/promise/mountPromise.tsx')
/** Panels, rings and rays for a view all around, fetched when one begins. */
export const loadImmersive = () => import('./scene/immersive/mountImmersive.ts')
export type { Place } from './scene/immersive/listPlaces.ts'
export type { Immersive, OnShow } from './scene/immersive/mountImmersive.ts'
export type { SceneFace } from './scene/mountScene.tsx'
export type { WayIn, WayInState } from './WayIn.ts'
export type { ThreeStage } from './scene/ThreeStage.ts'
export { createUiContext, type UiContext } from './UiContext.ts'
export type { VisitPort, VisitState } from './VisitPort.ts'
export { applyAppearance } from './applyAppearance.ts'
export type { DayUi } from './DayUi.ts'
export { directionOf } from './followLanguage.ts'
export type { DoorOptions } from './page/door/DoorOptions.ts'
export type { PaperOptions } from './page/paper/PaperOptions.ts'
/** What a screen shows that many people take turns at, besides their visits; fetched when wanted. */
export const loadStand = () => import('./page/stand/mountStand.tsx')
export type { StaffDay, StaffReport } from './page/stand/StaffReport.ts'
export type { StandActions, StandOptions, StandView } from './page/stand/StandOptions.ts'
/** All that is read in a headset, as panels: of a day, and of the door; fetched when wanted. */
export const loadPanels = () => import('./panels/panelDesks.ts')
export type { HeadsetActions, SessionTime } from './panels/HeadsetActions.ts'
export type { Panel, PanelDesk, PanelPlace, PanelTarget } from './panels/Panel.ts'
