import type { Direction, StepKind } from '../../manifest/index.ts'

/**
 * Something that can be selected now. Faces show targets and report selections; they know nothing else of tasks, so
 * that pointer, touch, keyboard, switch, controller, hand and gaze are all the same to a task.
 */
export interface Target {
  /** Unique within the step, e.g. `brief`, `left-right+`, `swabs`, `finish`. What `select` takes. */
  readonly id: string
  /** What kind of thing it is, for its looks. `step`: a − or + of a control; `lift`: lets go of what is touched. */
  readonly kind: 'item' | 'option' | 'site' | 'spot' | 'step' | 'lift' | 'finish' | 'go-on'
  /**
   * Locale key of its words; `values` are filled in. A `step` has its control's word and the values `by` (with sign)
   * and `unit`: `targetLabel` of the interface makes its words.
   */
  readonly word: string
  readonly values?: Readonly<Record<string, string | number>>
  /** Where in the room it is, in degrees, if it has a place of its own; else faces lay it out near the task's board. */
  readonly at?: Direction
  /** How far from `at`, in degrees, pointing still counts. Nothing marks the place of such a target until `hinted`. */
  readonly within?: number
  /** The cut-out that shows it: `<task>/<prop>` in the day's props. There need not be one. */
  readonly prop?: string
  /**
   * open: can be selected; done: was selected rightly and stays; not-yet: was tried and is not the answer now, but
   * can be tried again;
   * hinted: open, and the strongest hint points at it; off: cannot be selected now, but is there.
   */
  readonly state: 'open' | 'done' | 'not-yet' | 'hinted' | 'off'
  /** Its place in the order so far, from 1, or how many of it were counted. */
  readonly number?: number
  /** It is being touched now; the view's `held` says for how long. */
  readonly touched?: true
}

/** A line to read beside the targets: a control's value, a count so far, a card, a rule. */
export interface Readout {
  readonly id: string
  readonly kind: 'value' | 'count' | 'card' | 'rule' | 'sequence' | 'sound' | 'sign'
  /** Locale key of its name. */
  readonly word: string
  readonly values?: Readonly<Record<string, string | number>>
  /** A number to show, in the step's unit; for `count` how many so far. */
  readonly value?: number
  /** For `count` how many there are; for `value` where it should come to, when that may be shown. */
  readonly of?: number
  readonly unit?: 'cm' | 'degrees'
  /** A control within its tolerance; a card answered. Said in words and shape too, never by colour alone. */
  readonly settled?: boolean
  /** For `sequence`: words of what was put in order, in order. For a `card` that is settled: its answer's word. */
  readonly list?: readonly string[]
  /** For `sound`: the sound's name, which is also drawn as a wave. */
  readonly sound?: string
  /** The cut-out that shows it, as with targets: a sign in the room, a card's drawing. */
  readonly prop?: string
}

/** The last thing said to the player. */
export interface Said {
  /** Locale key: feedback of the task, or one of the interface (`said.notYet` …). */
  readonly word: string
  readonly tone: 'right' | 'not-yet' | 'hint' | 'tell'
}

/** Everything a face needs to show a task: words as locale keys, things as targets. Made from its state alone. */
export interface TaskView {
  readonly task: string
  readonly step: string
  readonly kind: StepKind
  /** Which step of how many, from 1. */
  readonly number: number
  readonly of: number
  /** Locale key of what to do now. */
  readonly prompt: string
  readonly targets: readonly Target[]
  readonly readouts: readonly Readout[]
  readonly said: Said | null
  /** 0: none yet; 1: words; 2: words and a mark at the answer; 3: it is being done together. */
  readonly hint: 0 | 1 | 2 | 3
  /** Where the step asks the player to be. The visit goes there by itself. */
  readonly scene: string
  readonly dressing: string
  /** True while it waits for another task to come so far; `waitsFor` is that task's id. */
  readonly waitsFor: string | null
  /** How full the ring of a touch is, 0 to 1, where something must be held for a while; read it each frame. */
  readonly held?: number
  readonly stars: readonly { readonly id: string; readonly word: string; readonly won: boolean }[]
  readonly finished: boolean
}
