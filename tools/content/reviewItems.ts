import type { Day, Evidence } from '../../src/manifest/index.ts'
import type { DaySource } from './readDays.ts'

/** One thing for somebody qualified to look at. */
export interface ReviewItem {
  /** Who should look: a clinician, a teacher, a translator. */
  readonly who: 'clinician' | 'teacher' | 'translator'
  readonly day: string
  /** Id of what it is about, as authors know it. */
  readonly id: string
  /** What kind of thing it is, in words. */
  readonly kind: string
  readonly text: string
  /** The same in English, for a translator; else empty. */
  readonly beside: string
  /** Tags of the sources it rests on, or what is unchecked about it. */
  readonly basis: string
}

/** Everything of a day that somebody qualified should look at before pupils see it. */
export function reviewItems({ day, locales }: DaySource): readonly ReviewItem[] {
  const english = locales.get('en')?.words ?? {}
  const facts = clinicianItems(day, english)
  const words = [...locales]
    .filter(([language]) => language !== 'en')
    .flatMap(([language, locale]) =>
      Object.entries(locale.words).map(([id, text]): ReviewItem => ({
        who: 'translator',
        day: day.id,
        id,
        kind: `words in ${language}`,
        text,
        beside: english[id] ?? '',
        basis: 'machine-assisted draft',
      })),
    )
  return [...facts, ...teacherItems(day, english), ...words]
}

function clinicianItems(day: Day, words: Readonly<Record<string, string>>): ReviewItem[] {
  const item = (id: string, kind: string, keys: readonly string[], evidence: Evidence): ReviewItem => ({
    who: 'clinician',
    day: day.id,
    id,
    kind,
    text: keys.flatMap((key) => words[key] ?? []).join(' '),
    beside: '',
    basis: basisOf(evidence),
  })
  const { routes } = day
  return [
    ...day.unchecked.map(({ id, what }): ReviewItem => ({
      who: 'clinician',
      day: day.id,
      id,
      kind: 'check before release',
      text: what,
      beside: '',
      basis: 'unchecked',
    })),
    ...day.scenes.flatMap(({ hotspots }) =>
      hotspots.map(({ id, evidence }) => item(id, 'thing to find', [`${id}.title`, `${id}.body`], evidence)),
    ),
    ...day.tasks.map(({ id, evidence, steps }) =>
      item(
        id,
        'task',
        [`${id}.title`, `${id}.aim`, ...steps.map((step) => `${id}.${step.id}.prompt`), `${id}.note`],
        evidence,
      ),
    ),
    ...day.scripts.map(({ id, cues, evidence }) =>
      item(
        id,
        'script',
        cues.map((cue) => `${id}.${cue.id}`),
        evidence,
      ),
    ),
    ...routes.ways.map(({ id, evidence }) =>
      item(`route.${id}`, 'way in', [`route.${id}.title`, `route.${id}.body`], evidence),
    ),
    ...routes.facts.map(({ id, evidence }) => item(`fact.${id}`, 'fact', [`fact.${id}`], evidence)),
    ...routes.shared.map(({ id, evidence }) => item(`shared.${id}`, 'fact', [`shared.${id}`], evidence)),
  ]
}

/** What a teacher and a safeguarding lead should look at: notes, care, and pictures nobody has reviewed. */
function teacherItems(day: Day, words: Readonly<Record<string, string>>): ReviewItem[] {
  const item = (id: string, kind: string, text: string, basis: string): ReviewItem => ({
    who: 'teacher',
    day: day.id,
    id,
    kind,
    text,
    beside: '',
    basis,
  })
  return [
    ...(day.review.reviewedBy.length === 0
      ? [item(day.id, 'day', words[`${day.id}.summary`] ?? '', 'nobody has reviewed it')]
      : []),
    ...day.scenes.map(({ id, care }) =>
      item(
        id,
        `care: ${care.level}`,
        care.notes.map((note) => words[`note.${note}`] ?? note).join(' '),
        'level and notes before the scene',
      ),
    ),
    ...day.scenes.flatMap((scene) =>
      scene.dressings
        .filter(({ picture }) => picture.review.reviewedBy.length === 0)
        .map(({ id }) =>
          item(
            `${scene.id}/${id}`,
            'picture',
            words[`${scene.id}.${id}.description`] ?? '',
            'nobody has reviewed it',
          ),
        ),
    ),
  ]
}

function basisOf({ sources, unchecked }: Evidence): string {
  const parts = [...sources, ...(unchecked ? ['unchecked'] : [])]
  return parts.length === 0 ? 'invented on purpose' : parts.join(', ')
}
