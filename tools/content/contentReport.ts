import { cueDurationMs, wordKeys, type Day } from '../../src/manifest/index.ts'
import type { FoundPicture } from './findPictures.ts'
import type { DaySource } from './readDays.ts'

/** What a day has and lacks, in figures. */
export interface ContentReport {
  readonly day: string
  readonly languages: readonly string[]
  readonly scenes: number
  readonly dressings: number
  /** Dressings without a picture, as `scene/dressing`. */
  readonly withoutPicture: readonly string[]
  readonly hotspots: number
  readonly scripts: number
  readonly tasks: number
  readonly keys: number
  /** Statements nobody has found in a source, and questions left for a reviewer. */
  readonly unchecked: number
  readonly reviewed: boolean
  /** Usual length of each cut in minutes, by its id. */
  readonly cutMinutes: Readonly<Record<string, number>>
}

/** Counts what a day has and lacks. */
export function contentReport(source: DaySource, pictures: readonly FoundPicture[]): ContentReport {
  const { day } = source
  const have = new Set(pictures.map(({ scene, dressing }) => `${scene}/${dressing}`))
  const dressings = day.scenes.flatMap((scene) => scene.dressings.map(({ id }) => `${scene.id}/${id}`))
  return {
    day: day.id,
    languages: day.languages,
    scenes: day.scenes.length,
    dressings: dressings.length,
    withoutPicture: dressings.filter((dressing) => !have.has(dressing)),
    hotspots: day.scenes.reduce((sum, scene) => sum + scene.hotspots.length, 0),
    scripts: day.scripts.length,
    tasks: day.tasks.length,
    keys: wordKeys(day).size,
    unchecked: uncheckedCount(day),
    reviewed: day.review.reviewedBy.length > 0,
    cutMinutes: Object.fromEntries(day.cuts.map((cut) => [cut.id, cutMinutes(source, cut)])),
  }
}

/** The report as one line: whether the day is offered, and what it lacks. */
export function reportLine(report: ContentReport): string {
  const pictured = report.dressings - report.withoutPicture.length
  const offered = pictured > 0 ? 'offered' : 'not offered: no picture yet'
  const cuts = Object.entries(report.cutMinutes).map(([id, minutes]) => `${id} ${minutes.toFixed(1)} min`)
  return [
    `${report.day} (${report.languages.join(', ')}) ${offered}`,
    `${report.scenes} scenes`,
    `${pictured} of ${report.dressings} dressings with a picture`,
    `${report.hotspots} hotspots`,
    `${report.scripts} scripts`,
    `${report.tasks} tasks`,
    `${report.keys} keys`,
    `${report.unchecked} unchecked`,
    report.reviewed ? 'reviewed' : 'not reviewed',
    `cuts: ${cuts.join(', ')}`,
  ].join(' · ')
}

function uncheckedCount(day: Day): number {
  const { ways, facts, shared, myths } = day.routes
  const statements = [
    day,
    ...day.scenes.flatMap((scene) => scene.hotspots),
    ...day.scripts,
    ...day.tasks,
    ...[ways, facts, shared, myths].flat(),
  ]
  return statements.filter(({ evidence }) => evidence.unchecked).length + day.unchecked.length
}

/** Scripts at the pace they are written for, and tasks at their usual length, in the day's first language. */
function cutMinutes({ day, locales }: DaySource, cut: Day['cuts'][number]): number {
  const words = locales.get(day.languages[0] ?? '')?.words ?? {}
  const milliseconds = cut.parts.reduce((sum, part) => {
    const moment = day.moments.find(({ id }) => id === part.moment)
    const script = day.scripts.find(({ id }) => id === moment?.script)
    const spoken = (script?.cues ?? []).map((cue) => cueDurationMs(words[`${script?.id}.${cue.id}`] ?? ''))
    const played = part.tasks.map((id) => (day.tasks.find((task) => task.id === id)?.seconds ?? 0) * 1000)
    return [...spoken, ...played].reduce((total, next) => total + next, sum)
  }, 0)
  return milliseconds / 60_000
}
