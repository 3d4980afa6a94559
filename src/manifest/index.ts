export type {
  Catalogue,
  CatalogueDay,
  CatalogueDoor,
  CatalogueDressing,
  CatalogueScene,
} from './catalogue.ts'
export { cueDurationMs } from './cueDurationMs.ts'
export { daySchema, type Cue, type Cut, type Day, type Moment, type Person, type Script } from './day.ts'
export { dayParts } from './dayParts.ts'
export type { DayDoor } from './door.ts'
export { localeSchema, type Locale } from './locale.ts'
export type { Overlay, OverlayKind } from './overlay.ts'
export { FACES } from './faces.ts'
export { freeze } from './freeze.ts'
export { panoramaSchema, type Panorama, type PictureFormat } from './panorama.ts'
export { PANORAMA_FORMAT } from './panoramaFormat.ts'
export { loadPanoramaParser } from './loadPanoramaParser.ts'
export { parseDay } from './parseDay.ts'
export { parseLocale } from './parseLocale.ts'
export { parsePanorama } from './parsePanorama.ts'
export { readIssue } from './readIssue.ts'
export { strict } from './strict.ts'
export { parseSoundVoice } from './parseSoundVoice.ts'
export { peekPreview } from './peekPreview.ts'
export type { Direction, Place, View } from './primitives.ts'
export type { Evidence, Review, Rights } from './rights.ts'
export type { Care, Dressing, Hotspot, Picture, Prop, Scene, Standing, Way } from './scene.ts'
export { SOUND_VOICE_FORMAT, type SoundVoice, type SpokenFile, type SpokenLine } from './soundVoice.ts'
export type { Step, StepKind, StepOf } from './step.ts'
export type { Star, Task } from './task.ts'
export { takePanorama } from './takePanorama.ts'
export { wordKeys } from './wordKeys.ts'
