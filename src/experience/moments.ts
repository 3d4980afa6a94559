import type { Day, Moment, Script, Way } from '../manifest/index.ts'
import type { Onward } from './Play.ts'
import type { CutId } from './PlayState.ts'

/** Whether a place has a picture, so that one can go there. */
export type Offers = (scene: string, dressing: string) => boolean

/** @throws RangeError when the day has no such moment */
export function momentOf(day: Day, id: string): Moment {
  const moment = day.moments.find((candidate) => candidate.id === id)
  if (!moment) throw new RangeError(`The day "${day.id}" has no moment "${id}".`)
  return moment
}

export function scriptOf(day: Day, moment: Moment): Script | undefined {
  return day.scripts.find(({ id }) => id === moment.script)
}

/** Tasks that a cut has played at a moment. */
export function wantedTasks(day: Day, cut: CutId, moment: string): readonly string[] {
  return partsOf(day, cut)?.find((part) => part.moment === moment)?.tasks ?? []
}

/** Whether a moment is part of a cut; to look around freely, all are. */
export function isWanted(day: Day, cut: CutId, moment: string): boolean {
  return partsOf(day, cut)?.some((part) => part.moment === moment) ?? true
}

/** The moments of a cut that have a picture, in the day's order. */
export function momentsOf(day: Day, cut: CutId, offers: Offers): readonly Moment[] {
  return day.moments.filter(({ id, scene, dressing }) => isWanted(day, cut, id) && offers(scene, dressing))
}

/** What comes after a moment in a cut: the next one later in the day that has a picture, or the end. */
export function onwardFrom(day: Day, cut: CutId, moment: string, offers: Offers): Onward {
  const here = day.moments.findIndex(({ id }) => id === moment)
  const next = momentsOf(day, cut, offers).find((candidate) => day.moments.indexOf(candidate) > here)
  return next ? { kind: 'moment', moment: next } : { kind: 'afterwards' }
}

/** The moment a way leads to: the nearest later one of that scene, else the latest of those before. */
export function momentThrough(day: Day, way: Way, from: string, offers: Offers): Moment | undefined {
  const here = day.moments.findIndex(({ id }) => id === from)
  const there = day.moments.filter(
    ({ scene, dressing }) =>
      scene === way.to &&
      (way.dressing === undefined || way.dressing === dressing) &&
      offers(scene, dressing),
  )
  return there.find((moment) => day.moments.indexOf(moment) > here) ?? there.at(-1)
}

/** The later moment that happens at a place, if there is one: going there with a task is coming to that moment. */
export function laterMomentAt(day: Day, from: string, scene: string, dressing: string): Moment | undefined {
  const here = day.moments.findIndex(({ id }) => id === from)
  return day.moments.find((moment, i) => i > here && moment.scene === scene && moment.dressing === dressing)
}

function partsOf(day: Day, cut: CutId) {
  return cut === 'free' ? undefined : day.cuts.find(({ id }) => id === cut)?.parts
}
