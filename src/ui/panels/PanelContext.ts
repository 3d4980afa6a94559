import type { StoreApi } from 'zustand/vanilla'
import type { Settings } from '../../experience/index.ts'
import type { Language } from '../../platform/index.ts'
import { directionOf } from '../followLanguage.ts'
import type { Measure } from '../scene/paint/pen.ts'
import type { HeadsetActions } from './HeadsetActions.ts'
import type { Mark } from './kit/Mark.ts'
import type { Area } from './kit/Mark.ts'
import type { Paging } from './kit/planPlate.ts'
import { createTypesetter, type Typesetter } from './kit/Typesetter.ts'

/** Sections of the settings in a headset. */
export type PanelSection = 'language' | 'sound' | 'captions' | 'text' | 'comfort' | 'forget'

/** What panels remember that is nobody else's business: which page lies open, which section. */
export interface Remembered {
  readonly pages: Readonly<Record<string, number>>
  /** The section of the settings that lies open; null where they are closed. */
  readonly section: PanelSection | null
  /** Forgetting everything was asked for once. */
  readonly forgetting: boolean
}

/** What every panel is made with, at the door and in a day. */
export interface PanelContext {
  readonly t: Language['t']
  readonly language: Language
  readonly type: Typesetter
  /** One reads from the right. */
  readonly mirrored: boolean
  readonly settings: StoreApi<Settings>
  readonly actions: HeadsetActions
  readonly paging: Paging
  /** A picture as a mark; its signature changes when it has come. */
  picture(address: string, area: Area, fit?: 'cover' | 'foot'): Mark
}

interface Surroundings {
  readonly language: Language
  readonly settings: StoreApi<Settings>
  readonly actions: HeadsetActions
  readonly measure: Measure
  readonly pages: Readonly<Record<string, number>>
  turnPage(plate: string, page: number): void
  hasPicture(address: string): boolean
}

/** The context for one making of all panels. */
export function createPanelContext(around: Surroundings): PanelContext {
  const { language, settings, actions, measure, pages } = around
  const t: Language['t'] = (key, values) => language.t(key, values)
  return {
    t,
    language,
    type: createTypesetter(measure, language.language, settings.getState()),
    mirrored: directionOf(language.language) === 'rtl',
    settings,
    actions,
    paging: {
      pageOf: (plate) => pages[plate] ?? 0,
      turn: (plate, page) => around.turnPage(plate, page),
      words: {
        more: t('panel.more'),
        back: t('panel.back'),
        page: (n, of) => t('panel.page', { n, of }),
      },
    },
    picture: (address, area, fit = 'cover') => ({
      kind: 'picture',
      address,
      fit,
      loaded: around.hasPicture(address),
      ...area,
    }),
  }
}
