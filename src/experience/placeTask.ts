import type { Day, Direction, Dressing, Scene, Task } from '../manifest/index.ts'

/** Closer than this to anything else, in degrees, a marker would be in its way. */
const CLEAR_DEG = 14
/** Where a marker may stand, seen from where one faces on arrival: nearest first, a little below the eyes. */
const TURNS_DEG = [
  0, 16, -16, 32, -32, 48, -48, 64, -64, 80, -80, 96, -96, 112, -112, 128, -128, 144, -144, 160,
]
const PITCHES_DEG = [-14, -2, -26, 12]

/**
 * Where the marker of a task stands in a room: at the first thing of its that has a place there, else near where one
 * faces on arrival, clear of everything else.
 */
export function placeTask(day: Day, scene: Scene, dressing: Dressing, task: Task): Direction {
  const own = firstPlace(task, scene.id)
  if (own) return own
  const taken: Direction[] = [
    ...scene.hotspots.filter(({ id }) => dressing.hotspots.includes(id)),
    ...scene.ways,
  ]
  for (const other of day.tasks) {
    if (other === task) break
    if (beginsIn(other, scene.id)) taken.push(placeTask(day, scene, dressing, other))
  }
  for (const pitch of PITCHES_DEG) {
    for (const turn of TURNS_DEG) {
      const at = { yaw: wrap(dressing.view.yaw + turn), pitch }
      if (taken.every((thing) => apartDeg(at, thing) >= CLEAR_DEG)) return at
    }
  }
  return { yaw: dressing.view.yaw, pitch: PITCHES_DEG[0]! }
}

/** Whether a task's first step is in a scene. */
export function beginsIn(task: Task, scene: string): boolean {
  return task.steps[0]?.scene === scene
}

function firstPlace(task: Task, scene: string): Direction | undefined {
  const step = task.steps[0]
  if (step?.scene !== scene) return undefined
  if (step.kind === 'find') return step.at
  const things = 'items' in step ? step.items : 'options' in step ? step.options : []
  return things.find(({ at }) => at !== undefined)?.at
}

/** The angle between two directions, in degrees. */
export function apartDeg(a: Direction, b: Direction): number {
  const [pa, pb, turn] = [a.pitch, b.pitch, a.yaw - b.yaw].map((deg) => (deg * Math.PI) / 180) as [
    number,
    number,
    number,
  ]
  const cosine = Math.sin(pa) * Math.sin(pb) + Math.cos(pa) * Math.cos(pb) * Math.cos(turn)
  return (Math.acos(Math.max(-1, Math.min(1, cosine))) * 180) / Math.PI
}

function wrap(yaw: number): number {
  return ((yaw % 360) + 360) % 360
}
