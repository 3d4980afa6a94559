import type { Settings } from '../../experience/index.ts'
import type { IconName } from '../page/iconPaths.ts'
import { DWELLS_MS, SCANS_MS } from '../page/settings/choices.ts'
import { languageName, percent, seconds } from '../page/settings/numbers.ts'
import { INK, YOU } from '../scene/paint/palette.ts'
import { buttonRows, type ButtonSpec } from './kit/buttonRows.ts'
import type { PanelPlan } from './kit/PanelPlan.ts'
import { innerOf, planPlate } from './kit/planPlate.ts'
import type { Row } from './kit/Row.ts'
import { textRows } from './kit/textRows.ts'
import type { PanelContext, PanelSection } from './PanelContext.ts'
import { roomAbove, standingOn } from './zones.ts'

const ICONS: Readonly<Record<Exclude<PanelSection, 'forget'>, IconName>> = {
  language: 'language',
  sound: 'sound',
  captions: 'captions',
  text: 'text',
  comfort: 'comfort',
}
const SECTIONS = Object.keys(ICONS) as (keyof typeof ICONS)[]
const WIDTH = 48
/** One press louder or quieter. */
const LOUDER = 0.2

export interface SettingsParts {
  readonly section: PanelSection
  /** BCP 47 tags that can be chosen. */
  readonly languages: readonly string[]
  readonly forgetting: boolean
  open(section: PanelSection | null): void
  askToForget(asked: boolean): void
  forget(): void
}

/** The sections of the settings as buttons; that of languages is named after the present one. */
export function sectionButtons(
  { t, language }: PanelContext,
  open: (section: PanelSection) => void,
  present?: PanelSection,
): ButtonSpec[] {
  return SECTIONS.map((section) => ({
    id: `section/${section}`,
    label: section === 'language' ? languageName(language.language) : t(`settings.${section}`),
    icon: ICONS[section],
    tall: true,
    on: section === present,
    select: () => open(section),
  }))
}

/** How the visitor likes things, a section at a time. Each takes effect at once and is kept. */
export function settingsPanel(context: PanelContext, parts: SettingsParts, floorDeg: number): PanelPlan {
  const { t, type } = context
  const inner = innerOf(WIDTH)
  const tabs = [
    ...sectionButtons(context, parts.open, parts.section),
    {
      id: 'section/forget',
      label: t('settings.forget'),
      icon: 'leave' as const,
      tall: true,
      on: parts.section === 'forget',
      select: () => parts.open('forget'),
    },
  ]
  return planPlate(
    {
      id: `settings/${parts.section}`,
      title: parts.section === 'forget' ? t('settings.forget') : t(`settings.${parts.section}`),
      tape: YOU,
      width: WIDTH,
      most: roomAbove(floorDeg, 42),
      body: sectionRows(context, parts, inner),
      tabs,
      buttons: [
        {
          id: 'settings/done',
          label: t('settings.done'),
          icon: 'tick',
          look: 'dark',
          select: () => parts.open(null),
        },
      ],
    },
    context.paging,
    type,
    standingOn(floorDeg),
    context.mirrored,
  )
}

function sectionRows(context: PanelContext, parts: SettingsParts, width: number): Row[] {
  const { t, language, settings } = context
  const now = settings.getState()
  const set = (part: Partial<Settings>): void => settings.setState(part)
  const row = rowMaker(context, width)
  const times = (all: readonly number[]) =>
    all.map((ms) => ({ value: ms, label: ms === 0 ? t('settings.off') : seconds(ms, language.language) }))
  const shares = ([1, 1.25, 1.5, 2] as const).map((value) => ({
    value,
    label: percent(value, language.language),
  }))
  switch (parts.section) {
    case 'language':
      return row.choice(
        'language',
        t('settings.languageOf'),
        now.language,
        parts.languages.map((value) => ({ value, label: languageName(value) })),
        (value) => set({ language: value }),
      )
    case 'sound':
      return [
        ...row.turnOn('sound', t('settings.soundOn'), now.sound, (sound) => set({ sound })),
        ...row.level('voice', t('settings.voice'), now.voice, (voice) => set({ voice })),
        ...row.level('room', t('settings.room'), now.room, (room) => set({ room })),
        ...row.turnOn('mono', t('settings.mono'), now.mono, (mono) => set({ mono })),
        ...row.choice(
          'speed',
          t('settings.speed'),
          now.speed,
          ([0.5, 0.75, 1] as const).map((value) => ({ value, label: t(`settings.speed.${value}`) })),
          (speed) => set({ speed }),
        ),
      ]
    case 'captions':
      return [
        ...row.turnOn('captions', t('settings.captionsOn'), now.captions, (captions) => set({ captions })),
        ...row.turnOn('follow', t('panel.captionsFollow'), now.captionsFollow, (captionsFollow) =>
          set({ captionsFollow }),
        ),
        ...row.turnOn('arrows', t('settings.arrows'), now.arrows, (arrows) => set({ arrows })),
        ...row.choice('size', t('settings.captionSize'), now.captionSize, shares, (captionSize) =>
          set({ captionSize }),
        ),
        ...row.choice(
          'lines',
          t('settings.captionLines'),
          now.captionLines,
          ([2, 3] as const).map((value) => ({ value, label: String(value) })),
          (captionLines) => set({ captionLines }),
        ),
        ...row.choice(
          'plate',
          t('settings.captionPlate'),
          now.captionPlate,
          (['ink', 'chalk'] as const).map((value) => ({ value, label: t(`settings.captionPlate.${value}`) })),
          (captionPlate) => set({ captionPlate }),
        ),
      ]
    case 'text':
      return [
        ...row.choice('text', t('settings.textSize'), now.textSize, shares, (textSize) => set({ textSize })),
        ...row.choice(
          'face',
          t('settings.face'),
          now.face,
          (['plain', 'roomy', 'dyslexic'] as const).map((value) => ({
            value,
            label: t(`settings.face.${value}`),
          })),
          (face) => set({ face }),
        ),
      ]
    case 'comfort':
      return [
        ...row.choice('dwell', t('settings.dwell'), now.dwellMs, times(DWELLS_MS), (dwellMs) =>
          set({ dwellMs }),
        ),
        ...row.choice(
          'turn',
          t('panel.turnStep'),
          now.turnDeg,
          ([30, 45, 90] as const).map((value) => ({ value, label: t('task.degrees', { value }) })),
          (turnDeg) => set({ turnDeg }),
        ),
        ...row.turnOn('still', t('settings.still'), now.still, (still) => set({ still })),
        ...row.turnOn('goesOn', t('settings.goesOn'), now.goesOn, (goesOn) => set({ goesOn })),
        ...row.choice('scan', t('settings.scan'), now.scanMs, times(SCANS_MS), (scanMs) => set({ scanMs })),
      ]
    case 'forget':
      return forgetRows(context, parts, width)
  }
}

function forgetRows({ t, type }: PanelContext, parts: SettingsParts, width: number): Row[] {
  const buttons: ButtonSpec[] = parts.forgetting
    ? [
        { id: 'forget/yes', label: t('settings.forgetYes'), look: 'main', select: () => parts.forget() },
        { id: 'forget/no', label: t('settings.forgetNo'), select: () => parts.askToForget(false) },
      ]
    : [{ id: 'forget/ask', label: t('settings.forget'), select: () => parts.askToForget(true) }]
  return [
    ...textRows(t('settings.forgetWhat'), width, type, { colour: INK, keeps: true }),
    ...buttonRows(buttons, width, type),
  ]
}

/** Makes the rows of settings: one of a few, on or off, louder and quieter. */
function rowMaker({ t, type, language }: PanelContext, width: number) {
  const named = (words: string): Row[] =>
    textRows(words, width, type, { role: 'strong', colour: INK, gap: 1, keeps: true })
  return {
    choice<Value>(
      id: string,
      words: string,
      value: Value,
      options: readonly { readonly value: Value; readonly label: string }[],
      choose: (value: Value) => void,
    ): Row[] {
      const buttons = options.map((option, k): ButtonSpec => ({
        id: `${id}/${k}`,
        label: option.label,
        on: option.value === value,
        select: () => choose(option.value),
      }))
      return [...named(words), ...buttonRows(buttons, width, type, { gap: 0.5 })]
    },
    turnOn(id: string, words: string, on: boolean, turn: (on: boolean) => void): Row[] {
      return buttonRows([{ id, label: words, on, select: () => turn(!on) }], width, type, { gap: 1 })
    },
    level(id: string, words: string, value: number, change: (value: number) => void): Row[] {
      const by = (step: number): number => Math.round(Math.max(0, Math.min(1, value + step)) * 10) / 10
      return [
        ...named(`${words}: ${percent(value, language.language)}`),
        ...buttonRows(
          [
            {
              id: `${id}/less`,
              label: t('panel.quieter'),
              icon: 'wider',
              disabled: value <= 0,
              select: () => change(by(-LOUDER)),
            },
            {
              id: `${id}/more`,
              label: t('panel.louder'),
              icon: 'closer',
              disabled: value >= 1,
              select: () => change(by(LOUDER)),
            },
          ],
          width,
          type,
          { gap: 0.5 },
        ),
      ]
    },
  }
}
