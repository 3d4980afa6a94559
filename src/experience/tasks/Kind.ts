import type { Step, StepKind, StepOf, Task } from '../../manifest/index.ts'
import type { Readout, Target } from './TaskView.ts'

/** What a kind is told when it is asked something. */
export interface Scope<S extends Step = Step> {
  readonly task: Task
  readonly step: S
  /** The seed of this play's shuffles and draws. */
  readonly seed: number
  /** The task's own time, in milliseconds. */
  readonly ms: number
  readonly liftsItself: boolean
  /** 0: no hint yet; 1: words; 2: a mark at the answer; 3: it is being done together. */
  readonly hint: 0 | 1 | 2 | 3
}

/** What happened, in the words that feedback listens to. */
export type Happening = Step['feedback'][number]['on']

/** What a selection, or time, made of a step. */
export interface Change<Now> {
  readonly now: Now
  /** moved: neither right nor wrong yet. */
  readonly result: 'right' | 'wrong' | 'moved'
  /** What happened, the most telling first: the first that the step has feedback for is said. */
  readonly happened?: readonly Happening[]
  /** What was selected, and for which card: written down, and what feedback and stars may ask for. */
  readonly pick?: string
  readonly card?: string
  /** What is in place already: feedback may hold only until something is. */
  readonly placed?: readonly string[]
  /** Locale key of what is said where no feedback fits; null to say nothing any more. */
  readonly say?: string | null
  /** The question is answered: the next one begins without hints. Or the whole step is done. */
  readonly ends?: 'question' | 'step'
  /** Id of the card that was answered rightly. */
  readonly sorted?: string
  /** Id of the target to show as tried; left out where trying again is as good as before. */
  readonly tried?: string
}

/** How steps of one kind are played: pure functions on what the kind needs to know (`Now`, plain data). */
export interface Kind<S extends Step, Now> {
  begin(scope: Scope<S>): Now
  /** All that is there, with the states `open`, `done` and `off`; marks and hints are set by whoever asks. */
  targets(scope: Scope<S>, now: Now): readonly Target[]
  readouts?(scope: Scope<S>, now: Now): readonly Readout[]
  /** @param target the id of one of `targets` that can be selected */
  select(scope: Scope<S>, now: Now, target: string): Change<Now>
  /** The target that is right now; null when there is none to select. */
  answer(scope: Scope<S>, now: Now): string | null
  /** When something happens by itself, in the task's own time; null for never. */
  dueAt?(scope: Scope<S>, now: Now): number | null
  /** Does what was due. */
  pass?(scope: Scope<S>, now: Now): Change<Now>
  /** How full the ring of a touch is, 0 to 1; undefined while nothing is touched. */
  held?(scope: Scope<S>, now: Now): number | undefined
  /** Milliseconds between two moves when it is done together, if not the usual. */
  pace?(scope: Scope<S>): number
}

/** A kind whose own types are forgotten, so that all stand in one table. */
export type AnyKind = Kind<Step, Readonly<Record<string, unknown>>>

/** Forgets a kind's own types: a step and its state only ever come to the kind that made them. */
export function defineKind<K extends StepKind, Now extends object>(kind: Kind<StepOf<K>, Now>): AnyKind {
  return kind as unknown as AnyKind
}
