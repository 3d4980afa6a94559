import type { Day } from './day.ts'
import { Faults, idsOf } from './Faults.ts'

type Path = readonly (string | number)[]
type Evident = { readonly evidence: { readonly sources: readonly string[] } }

/** References of what belongs to the whole day: people, moments, cuts, scripts, threads, routes, evidence. */
export function checkStory(day: Day, faults: Faults): void {
  const people = idsOf(day.people)
  const scripts = idsOf(day.scripts)
  const moments = idsOf(day.moments)
  const scenes = idsOf(day.scenes)
  const tasks = idsOf(day.tasks)
  const lists = [
    'people',
    'moments',
    'cuts',
    'scenes',
    'scripts',
    'tasks',
    'threads',
    'sources',
    'unchecked',
  ] as const
  for (const list of lists) {
    faults.unique(
      [list],
      day[list].map(({ id }) => id),
      'id',
    )
  }
  faults.unique(['languages'], day.languages)
  faults.unique(['glossary'], day.glossary)
  faults.refer(['narrator'], day.narrator, people, 'the id of a person')

  for (const [i, moment] of day.moments.entries()) {
    checkSetting(day, ['moments', i], moment, faults)
    faults.refer(['moments', i, 'script'], moment.script, scripts, 'the id of a script')
    const before = day.moments[i - 1]
    if (before && before.time >= moment.time) {
      faults.add(['moments', i, 'time'], moment.time, `a time after ${before.time}`)
    }
  }
  for (const [i, cut] of day.cuts.entries()) {
    for (const [j, part] of cut.parts.entries()) {
      const path = ['cuts', i, 'parts', j]
      faults.refer([...path, 'moment'], part.moment, moments, 'the id of a moment')
      faults.referAll([...path, 'tasks'], part.tasks, tasks, 'the id of a task')
    }
  }
  for (const [i, script] of day.scripts.entries()) {
    checkSetting(day, ['scripts', i], script, faults)
    faults.unique(
      ['scripts', i, 'cues'],
      script.cues.map(({ id }) => id),
      'id',
    )
    for (const [j, cue] of script.cues.entries()) {
      faults.refer(['scripts', i, 'cues', j, 'speaker'], cue.speaker, people, 'the id of a person')
    }
  }
  for (const [i, thread] of day.threads.entries()) {
    faults.refer(['threads', i, 'person'], thread.person, people, 'the id of a person')
    faults.referAll(['threads', i, 'scenes'], thread.scenes, scenes, 'the id of a scene')
  }
  checkEvidence(day, faults)
}

/** That a scene, and a dressing of it, are there. */
export function checkSetting(
  day: Day,
  path: Path,
  setting: { readonly scene: string; readonly dressing?: string | undefined },
  faults: Faults,
  key = 'scene',
): void {
  faults.refer([...path, key], setting.scene, idsOf(day.scenes), 'the id of a scene')
  const scene = day.scenes.find(({ id }) => id === setting.scene)
  if (scene && setting.dressing !== undefined) {
    faults.refer([...path, 'dressing'], setting.dressing, idsOf(scene.dressings), `a dressing of ${scene.id}`)
  }
}

function checkEvidence(day: Day, faults: Faults): void {
  const sources = idsOf(day.sources)
  const check = (path: Path, evident: Evident): void =>
    faults.referAll([...path, 'evidence', 'sources'], evident.evidence.sources, sources, 'the id of a source')
  check([], day)
  for (const [i, scene] of day.scenes.entries()) {
    for (const [j, hotspot] of scene.hotspots.entries()) check(['scenes', i, 'hotspots', j], hotspot)
  }
  for (const [i, script] of day.scripts.entries()) check(['scripts', i], script)
  for (const [i, task] of day.tasks.entries()) check(['tasks', i], task)
  for (const list of ['ways', 'facts', 'shared', 'myths'] as const) {
    for (const [i, statement] of day.routes[list].entries()) check(['routes', list, i], statement)
    faults.unique(
      ['routes', list],
      day.routes[list].map(({ id }) => id),
      'id',
    )
  }
  for (const list of ['skills', 'subjects', 'more'] as const)
    faults.unique(['routes', list], day.routes[list])
}
