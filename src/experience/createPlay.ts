import type { Day, Direction, Moment, Task, Way } from '../manifest/index.ts'
import { createEmitter, type Clock } from '../shared/index.ts'
import { Idle } from './Idle.ts'
import {
  laterMomentAt,
  momentOf,
  momentsOf,
  momentThrough,
  onwardFrom,
  scriptOf,
  wantedTasks,
} from './moments.ts'
import type { Play, PlayEvents, PlayPolicy } from './Play.ts'
import type { CutId, Opened, PlayState } from './PlayState.ts'
import type { PlayStore } from './createVisitStore.ts'
import { Story } from './Story.ts'
import { TaskDesk } from './TaskDesk.ts'
import { hotspotsHere, isTaskDone, journeyOf, tasksHere } from './views.ts'

export interface PlayOptions {
  readonly day: Day
  readonly clock: Clock
  readonly store: PlayStore
  policy(): PlayPolicy
  /** How long a cue takes, in milliseconds, at the present speed. */
  cueMs(script: string, cue: string): number
  /** Has the picture of a place shown; the store's `picture` tells when it is there. */
  enter(scene: string, dressing: string, arrival?: Direction): void
  /** Whether a place has a picture. */
  offers(scene: string, dressing: string): boolean
  /** A number from 0 to below 1. */
  random(): number
}

/** Plays a day: see `Play`. */
export function createPlay(options: PlayOptions): Play {
  const { day, clock, store } = options
  const { on, emit } = createEmitter<PlayEvents>()
  const read = (): PlayState => store.getState()
  const write = (part: Partial<PlayState>): void => store.setState(part)
  /** A task that goes on once another, which came in between, is finished. */
  let interrupted: string | undefined
  /** A task that goes on once "Ask first" was answered. */
  let askedFor: string | undefined
  /** Through which way one comes to the moment that is asked about. */
  let arrivalAsked: Direction | undefined

  const story = new Story({
    clock,
    cueMs: options.cueMs,
    read: () => read().story,
    write: (next) => write({ story: next }),
    saying: (saying) => emit('saying', saying),
    silent: (rests) => emit('silent', { rests }),
    ended() {
      write({ heard: adding(read().heard, read().moment) })
      emit('signal', 'onward')
    },
  })
  const desk = new TaskDesk({
    day,
    clock,
    liftsItself: () => options.policy().liftsItself,
    random: options.random,
    read: () => read().tasks,
    write(state, won) {
      const before = read()
      const had = before.stars[state.id] ?? []
      const stars = [...had, ...won.filter((id) => !had.includes(id))]
      write({ tasks: { ...before.tasks, [state.id]: state }, stars: { ...before.stars, [state.id]: stars } })
      if (stars.length > had.length) emit('signal', 'star')
      else if (state.said && state.said !== before.tasks[state.id]?.said)
        emit('signal', state.said.tone === 'right' || state.said.tone === 'tell' ? 'right' : 'hint')
    },
    handOver(task) {
      interrupted = openTask()?.id
      showTask(task)
    },
  })
  const idle = new Idle({ clock, policy: options.policy, nudge, goOn: () => play.next() })

  /** Lets run what may run, and hold what must wait. */
  const settle = (): void => {
    const { opened, paused, picture, story: told } = read()
    const here = picture === 'ready' && paused === null
    desk.run(here && opened?.kind === 'task' ? opened.id : undefined)
    if (here && opened === null) story.tell()
    else story.rest()
    idle.watch(here && opened === null && told.state === 'ended')
  }
  const unsubscribe = store.subscribe((state, before) => {
    if (state.picture === 'ready' && before.picture !== 'ready') {
      if (state.message) turnedBack()
      else catchUp()
    }
    if (state.tasks !== before.tasks) followTask()
    if (
      state.opened !== before.opened ||
      state.paused !== before.paused ||
      state.picture !== before.picture ||
      state.story.state !== before.story.state
    )
      settle()
  })

  /** The place asked for could not be had: one is still where one was, and so is the story. */
  function turnedBack(): void {
    const { scene, dressing, moment } = read()
    const here = day.moments.filter(
      (one) => one.scene === scene && shownDressing(one.scene, one.dressing) === dressing,
    )
    const back = here.find(({ id }) => id === moment) ?? here.at(-1)
    if (back && back.id !== moment) {
      story.open(undefined)
      write({ moment: back.id })
    }
  }

  /** A place that was tried again has come after all: the story goes on there. */
  function catchUp(): void {
    const { scene, moment, opened } = read()
    if (opened || momentOf(day, moment).scene === scene) return
    const there = day.moments.filter((one) => one.scene === scene)
    const here = day.moments.indexOf(momentOf(day, moment))
    const found = there.find((one) => day.moments.indexOf(one) > here) ?? there.at(-1)
    if (!found) return
    idle.arrive()
    story.open(scriptOf(day, found))
    write({ moment: found.id, visited: adding(read().visited, found.id) })
  }

  function shownDressing(scene: string, dressing: string): string {
    const choices = day.scenes.find(({ id }) => id === scene)?.care.choices ?? []
    const chosen = choices.find(({ note }) => read().without.includes(note))?.dressing
    // Only the dressing that shows what was chosen against is replaced: the first one, as the schema has it.
    const first = day.scenes.find(({ id }) => id === scene)?.dressings[0]?.id
    return chosen !== undefined && dressing === first && options.offers(scene, chosen) ? chosen : dressing
  }

  function asks(scene: string): boolean {
    const care = day.scenes.find(({ id }) => id === scene)?.care
    return care?.level === 'ask' && !read().agreed.includes(scene)
  }

  function arrive(moment: Moment, arrival?: Direction, opened: Opened | null = null): void {
    idle.arrive()
    story.open(scriptOf(day, moment))
    write({ moment: moment.id, opened, nudge: null, visited: adding(read().visited, moment.id) })
    goToPlace(moment.scene, moment.dressing, arrival)
    settle()
  }

  function goToPlace(scene: string, dressing: string, arrival?: Direction): void {
    const shown = shownDressing(scene, dressing)
    const now = read()
    if (now.scene === scene && now.dressing === shown && now.picture === 'ready') return
    options.enter(scene, shown, arrival)
  }

  function come(moment: Moment, arrival?: Direction): void {
    if (!asks(moment.scene)) return arrive(moment, arrival)
    arrivalAsked = arrival
    write({ opened: { kind: 'ask', moment: moment.id } })
  }

  function openTask(): { readonly kind: 'task'; readonly id: string } | undefined {
    const { opened } = read()
    return opened?.kind === 'task' ? opened : undefined
  }

  /** Shows a task, and goes where its present step is. */
  function showTask(id: string): void {
    write({ opened: { kind: 'task', id } })
    followTask()
  }

  function followTask(): void {
    const open = openTask()
    const view = open && desk.view(open.id)
    if (!view || view.finished) return
    const { scene, dressing } = read()
    const wanted = shownDressing(view.scene, view.dressing)
    if (scene === view.scene && dressing === wanted) return
    if (!options.offers(view.scene, wanted)) return
    const later = laterMomentAt(day, read().moment, view.scene, view.dressing)
    if (asks(view.scene)) {
      askedFor = open.id
      write({ opened: { kind: 'ask', moment: (later ?? momentAt(view.scene)).id } })
    } else if (later) {
      arrive(later, undefined, open)
    } else {
      goToPlace(view.scene, view.dressing)
    }
  }

  function momentAt(scene: string): Moment {
    return day.moments.find((moment) => moment.scene === scene) ?? momentOf(day, read().moment)
  }

  /** Comes back to the moment's own place after a task that led elsewhere. */
  function returnToMoment(): void {
    const moment = momentOf(day, read().moment)
    goToPlace(moment.scene, moment.dressing)
  }

  function afterTask(): void {
    const next = interrupted
    interrupted = undefined
    if (next !== undefined && !isTaskDone(read(), next)) return showTask(next)
    write({ opened: null })
    returnToMoment()
  }

  /** Points at the next thing to find, then at the cut's tasks, then at the way on, round and round. */
  function nudge(): void {
    const state = read()
    const kinds = [
      ...hotspotsHere(day, state)
        .filter((thing) => thing.state === 'waiting')
        .map(({ hotspot }) => ({ kind: 'hotspot', id: hotspot.id }) as const),
      ...tasksHere(day, state)
        .filter((offered) => offered.wanted && offered.state === 'waiting')
        .map(({ task }) => ({ kind: 'task', id: task.id }) as const),
      { kind: 'onward' } as const,
    ]
    const was = kinds.findIndex((kind) => JSON.stringify(kind) === JSON.stringify(state.nudge))
    write({ nudge: kinds[(was + 1) % kinds.length]! })
  }

  function touch(): void {
    idle.touch()
    if (read().nudge) write({ nudge: null })
  }

  /** A method that counts as something the visitor did. */
  function touching<Args extends readonly unknown[]>(run: (...args: Args) => void): (...args: Args) => void {
    return (...args) => {
      touch()
      run(...args)
    }
  }

  const isTask = (id: string): Task | undefined => day.tasks.find((task) => task.id === id)

  const play: Play = {
    day,
    store,
    on,
    begin(cut: CutId, moment?: string) {
      write({ cut })
      const first = moment === undefined ? momentsOf(day, cut, options.offers)[0] : momentOf(day, moment)
      if (!first) return
      if (asks(first.scene)) {
        // Made ready behind the question, so that there is no waiting after it.
        story.open(undefined)
        write({ moment: first.id, opened: { kind: 'ask', moment: first.id } })
        goToPlace(first.scene, first.dressing)
      } else {
        arrive(first)
      }
    },
    goTo: touching((id: string) => {
      const moment = momentOf(day, id)
      if (options.offers(moment.scene, moment.dressing)) {
        write({ paused: null })
        come(moment)
      }
    }),
    through: touching((way: Way) => {
      const moment = momentThrough(day, way, read().moment, options.offers)
      if (moment) come(moment, way.arrival)
    }),
    next() {
      const onward = onwardFrom(day, read().cut, read().moment, options.offers)
      if (onward.kind === 'afterwards') return play.finish()
      const here = day.scenes.find(({ id }) => id === read().scene)
      const way = here?.ways.find(({ to, dressing }) => {
        const { scene, dressing: wanted } = onward.moment
        return to === scene && (dressing === undefined || dressing === wanted)
      })
      come(onward.moment, way?.arrival)
    },
    answer: touching((choice) => {
      const { opened } = read()
      if (opened?.kind !== 'ask') return
      const moment = momentOf(day, opened.moment)
      const task = askedFor
      askedFor = undefined
      if (choice === 'continue') {
        write({ agreed: adding(read().agreed, moment.scene) })
        arrive(moment, arrivalAsked)
        if (task !== undefined) showTask(task)
      } else {
        if (task !== undefined) desk.skip(task)
        write({ skipped: adding(read().skipped, moment.id), opened: null })
        const onward = onwardFrom(day, read().cut, moment.id, options.offers)
        if (onward.kind === 'moment') come(onward.moment)
        else play.finish()
      }
      arrivalAsked = undefined
    }),
    choose: touching((note: string, without: boolean) => {
      write({ without: without ? adding(read().without, note) : leaving(read().without, note) })
      if (read().opened?.kind === 'ask') {
        // The picture behind the question is the one that will be shown.
        const { scene } = read()
        const asked = momentOf(day, (read().opened as { moment: string }).moment)
        if (asked.scene === scene) goToPlace(asked.scene, asked.dressing)
      } else {
        returnToMoment()
      }
    }),
    open: touching((id: string) => {
      if (!hotspotsHere(day, read()).some(({ hotspot }) => hotspot.id === id)) return
      const isNew = !read().found.includes(id)
      write({ opened: { kind: 'hotspot', id }, found: adding(read().found, id), nudge: null })
      emit('signal', isNew ? 'found' : 'plate')
    }),
    close: touching(() => {
      const { opened } = read()
      if (opened?.kind === 'task') return afterTask()
      if (opened && opened.kind !== 'ask') write({ opened: null })
    }),
    keep: touching((id: string, kept: boolean) =>
      write({ kept: kept ? adding(read().kept, id) : leaving(read().kept, id) }),
    ),
    startTask: touching((id: string) => {
      const task = isTask(id)
      if (!task) return
      desk.open(task)
      showTask(id)
    }),
    select: touching((target: string) => {
      const open = openTask()
      if (open) desk.select(open.id, target)
    }),
    help: touching(() => {
      const open = openTask()
      if (open) desk.help(open.id)
    }),
    skipTask: touching(() => {
      const open = openTask()
      if (!open) return
      desk.skip(open.id)
      afterTask()
    }),
    taskView() {
      const open = openTask()
      return open ? desk.view(open.id) : null
    },
    pause: touching((kind: 'pause' | 'calm' | 'held' = 'pause') => write({ paused: kind })),
    resume: touching(() => write({ paused: null })),
    replay: touching(() => {
      story.open(scriptOf(day, momentOf(day, read().moment)))
      settle()
    }),
    touch,
    finish() {
      write({ opened: { kind: 'afterwards' }, paused: null, nudge: null })
    },
    notice: touching((moment: string, noticed: boolean) =>
      write({ noticed: noticed ? adding(read().noticed, moment) : leaving(read().noticed, moment) }),
    ),
    like: touching((item: string, liked: 'like' | 'not' | null) => {
      const { [item]: _, ...others } = read().likes
      write({ likes: liked === null ? others : { ...others, [item]: liked } })
    }),
    hotspots: () => hotspotsHere(day, read()),
    tasks: () => tasksHere(day, read()),
    journey: () => journeyOf(day, read(), options.offers),
    onward: () => onwardFrom(day, read().cut, read().moment, options.offers),
    isOnwardOpen() {
      const state = read()
      const wanted = wantedTasks(day, state.cut, state.moment)
      return (
        state.heard.includes(state.moment) ||
        (wanted.length > 0 && wanted.every((id) => isTaskDone(state, id)))
      )
    },
    saying: () => story.now(),
    dispose() {
      unsubscribe()
      story.dispose()
      desk.dispose()
      idle.watch(false)
    },
  }
  return play
}

function adding(list: readonly string[], item: string): readonly string[] {
  return list.includes(item) ? list : [...list, item]
}

function leaving(list: readonly string[], item: string): readonly string[] {
  return list.filter((other) => other !== item)
}
