import type { Day } from './day.ts'
import { jsonPath } from './jsonPath.ts'
import type { Overlay } from './overlay.ts'
import type { Scene } from './scene.ts'
import { taskKeys } from './taskKeys.ts'

/** A locale key and the JSON path, in day.json, of what uses it. */
export type KeyUse = readonly [key: string, usedBy: string]

/**
 * Every locale key a day uses, with the JSON path of (one of) its users. Keys are made from ids, so that nobody
 * writes them twice; the schema's comments say which words each part has.
 */
export function wordKeys(day: Day): Map<string, string> {
  return new Map([
    ...uses([], [`${day.id}.title`, `${day.id}.summary`]),
    ...day.people.flatMap((person, i) =>
      uses(['people', i], [`people.${person.id}.name`, `people.${person.id}.role`]),
    ),
    ...day.contentNotes.flatMap((id, i) => uses(['contentNotes', i], [`note.${id}`])),
    ...day.moments.flatMap((moment, i) => uses(['moments', i], [`${moment.id}.title`])),
    ...day.scenes.flatMap(sceneKeys),
    ...day.scripts.flatMap((script, i) =>
      script.cues.flatMap((cue, j) => uses(['scripts', i, 'cues', j], [`${script.id}.${cue.id}`])),
    ),
    ...day.tasks.flatMap(taskKeys),
    ...day.threads.flatMap((thread, i) => uses(['threads', i], [`thread.${thread.id}`])),
    ...routeKeys(day),
    ...day.glossary.flatMap((id, i) =>
      uses(['glossary', i], [`glossary.${id}.term`, `glossary.${id}.meaning`]),
    ),
  ])
}

function sceneKeys(scene: Scene, i: number): KeyUse[] {
  const at = ['scenes', i]
  return [
    ...uses(at, [`${scene.id}.title`]),
    ...scene.care.notes.flatMap((id, j) => uses([...at, 'care', 'notes', j], [`note.${id}`])),
    ...scene.care.support.flatMap((id, j) => uses([...at, 'care', 'support', j], [`support.${id}`])),
    ...scene.dressings.flatMap((dressing, j) => {
      const stem = `${scene.id}.${dressing.id}`
      const sound = dressing.ambience.length > 0 ? [`${stem}.sound`] : []
      return uses([...at, 'dressings', j], [`${stem}.description`, ...sound])
    }),
    ...scene.hotspots.flatMap(({ id }, j) =>
      uses([...at, 'hotspots', j], [`${id}.title`, `${id}.body`, `${id}.ask`]),
    ),
    ...scene.overlays.flatMap((overlay, j) => uses([...at, 'overlays', j], overlayKeys(scene.id, overlay))),
    ...scene.props.flatMap(({ id }, j) => uses([...at, 'props', j], [`${scene.id}.prop.${id}`])),
    ...scene.ways.flatMap(({ id }, j) => uses([...at, 'ways', j], [`${scene.id}.way.${id}`])),
  ]
}

/** An overlay has a name, for those who cannot see it, and the words of its lines. */
function overlayKeys(sceneId: string, overlay: Overlay): string[] {
  const stem = `${sceneId}.${overlay.id}`
  const lines = overlay.kind === 'board' ? overlay.lines.map((line) => `${stem}.${line.id}`) : []
  return [`${stem}.name`, ...lines]
}

function routeKeys({ routes }: Day): KeyUse[] {
  return [
    ...routes.ways.flatMap(({ id }, i) =>
      uses(['routes', 'ways', i], [`route.${id}.title`, `route.${id}.body`]),
    ),
    ...routes.facts.flatMap(({ id }, i) => uses(['routes', 'facts', i], [`fact.${id}`])),
    ...routes.shared.flatMap(({ id }, i) => uses(['routes', 'shared', i], [`shared.${id}`])),
    ...routes.skills.flatMap((id, i) => uses(['routes', 'skills', i], [`skill.${id}`])),
    ...routes.subjects.flatMap((id, i) => uses(['routes', 'subjects', i], [`subject.${id}`])),
    ...routes.myths.flatMap(({ id }, i) =>
      uses(['routes', 'myths', i], [`myth.${id}.said`, `myth.${id}.really`]),
    ),
    ...routes.more.flatMap((id, i) => uses(['routes', 'more', i], [`more.${id}`])),
  ]
}

/** Pairs keys with the path of what uses them. */
function uses(path: readonly (string | number)[], keys: readonly string[]): KeyUse[] {
  return keys.map((key) => [key, jsonPath(path)])
}
