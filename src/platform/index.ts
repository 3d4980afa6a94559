export { attachLook, type LookSurroundings } from './input/attachLook.ts'
export { directionAt, lookThatHolds, wrapDeg, type Direction } from './input/holdDirection.ts'
export type { Look, LookControl, LookLoop } from './input/LookControl.ts'
export { createMotion, type Motion, type MotionAnswer } from './input/motion.ts'
export { createViewTurn, type ViewTurn } from './input/turnView.ts'
export { watchPointing, type PointingListener } from './input/watchPointing.ts'
export { magnify } from './input/zoom.ts'
export { Dwell } from './input/xr/Dwell.ts'
export { XrInput, type XrInputListener, type XrRay } from './input/xr/XrInput.ts'
export { createLanguage, type Language, type LanguageEvents, type Words } from './language/createLanguage.ts'
export { loadSound } from './sound/loadSound.ts'
export type {
  Sound,
  SoundFile,
  SoundLevels,
  SignalName,
  SpeakOptions,
  SpokenLineHandle,
} from './sound/Sound.ts'
export { createSpeech, type Speech } from './speech/createSpeech.ts'
export { createStorage, type KeptItems, type Storage } from './storage/createStorage.ts'
export { createOffline, type OfflineOptions } from './offline/createOffline.ts'
export type { OfflinePort, OfflineState, PackView, Updates, UpdateView } from './offline/OfflinePort.ts'
export type { Problem } from './offline/Problem.ts'
export { watchActivity, type Activity, type ActivityKind } from './input/watchActivity.ts'
export { fillScreen, type ScreenFilling } from './screen/fillScreen.ts'
export { holdAwake, type WakeLocks } from './screen/holdAwake.ts'
export { refuseGestures } from './screen/refuseGestures.ts'
export { stayHere } from './screen/stayHere.ts'
