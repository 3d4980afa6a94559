import type { Day } from './day.ts'
import { idsOf, type Faults } from './Faults.ts'

/** That the door speaks of what is there. */
export function checkDoor({ door, moments, scripts, scenes, contentNotes }: Day, faults: Faults): void {
  if (!door) return
  faults.refer(['door', 'moment'], door.moment, idsOf(moments), 'the id of a moment')
  faults.refer(['door', 'quote', 'script'], door.quote.script, idsOf(scripts), 'the id of a script')
  const script = scripts.find(({ id }) => id === door.quote.script)
  if (script)
    faults.refer(['door', 'quote', 'cue'], door.quote.cue, idsOf(script.cues), `a cue of ${script.id}`)
  const notes = new Set([...contentNotes, ...scenes.flatMap(({ care }) => care.notes)])
  if (door.note !== undefined)
    faults.refer(['door', 'note'], door.note, notes, 'a note of the day or of a scene')
}
