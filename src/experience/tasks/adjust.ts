import type { StepOf } from '../../manifest/index.ts'
import { defineKind, type Change } from './Kind.ts'
import type { Target } from './TaskView.ts'
import { wordOf } from './words.ts'

interface Now {
  /** Where each control stands, in the step's unit. */
  readonly values: Readonly<Record<string, number>>
}
type Adjust = StepOf<'adjust'>
type Control = Adjust['controls'][number]

/** Bring each control to its target by − and + steps. */
export const adjust = defineKind<'adjust', Now>({
  begin: ({ step }) => ({ values: Object.fromEntries(step.controls.map(({ id, start }) => [id, start])) }),
  targets(scope, { values }) {
    const { step } = scope
    const presses = step.controls.flatMap((control) =>
      pressesOf(step).map((by): Target => {
        const value = values[control.id] ?? control.start
        return {
          id: pressId(control.id, by),
          kind: 'step',
          word: wordOf(scope, control.id),
          values: { by, unit: step.unit },
          state: reaches(step, control, value + by) ? 'open' : 'off',
        }
      }),
    )
    if (step.finish === undefined) return presses
    return [...presses, { id: step.finish, kind: 'finish', word: wordOf(scope, step.finish), state: 'open' }]
  },
  readouts: (scope, { values }) =>
    scope.step.controls.map((control) => ({
      id: control.id,
      kind: 'value',
      word: wordOf(scope, control.id),
      value: values[control.id] ?? control.start,
      unit: scope.step.unit,
      settled: isSettled(scope.step, control, values),
      // Centimetres are told to the player by a plan; what is found by ear or eye is not told at once.
      ...((scope.step.unit === 'cm' || scope.hint >= 2) && { of: control.target }),
    })),
  select({ step }, { values }, target): Change<Now> {
    if (target === step.finish) {
      if (step.controls.every((control) => isSettled(step, control, values)))
        return { now: { values }, result: 'right', happened: ['picked', 'right'], pick: target, ends: 'step' }
      return { now: { values }, result: 'wrong', happened: ['unfinished', 'wrong'] }
    }
    const press = findPress(step, target)
    if (!press) return { now: { values }, result: 'moved' }
    const { control, by } = press
    const before = values[control.id] ?? control.start
    const now = { values: { ...values, [control.id]: tidy(before + by) } }
    if (!isSettled(step, control, now.values)) {
      const away = control.target - before
      const wrong = { now, result: 'wrong', pick: control.id } as const
      if (by * away <= 0) return { ...wrong, happened: ['wrong-way', 'wrong'], say: 'said.otherWay' }
      if (Math.abs(by) > Math.abs(away)) return { ...wrong, happened: ['overshoot', 'wrong'] }
      return { now, result: 'moved', say: null }
    }
    if (step.finish === undefined && step.controls.every((other) => isSettled(step, other, now.values)))
      return { now, result: 'right', happened: ['right'], ends: 'step' }
    return isSettled(step, control, values)
      ? { now, result: 'moved' }
      : { now, result: 'right', happened: ['right'], say: 'said.settled' }
  },
  answer({ step }, { values }) {
    const control = step.controls.find((other) => !isSettled(step, other, values))
    if (!control) return step.finish ?? null
    const away = control.target - (values[control.id] ?? control.start)
    const right = pressesOf(step).filter((by) => by * away > 0)
    const fits = right.filter((by) => Math.abs(by) <= Math.abs(away) + step.tolerance + SLACK)
    const best = (fits.length > 0 ? fits : right).toSorted((a, b) => Math.abs(away - a) - Math.abs(away - b))
    return best[0] === undefined ? null : pressId(control.id, best[0])
  },
  pace: () => 1000,
})

/** What decimal fractions leave behind. */
const SLACK = 1e-9

function tidy(value: number): number {
  return Math.round(value * 1e6) / 1e6
}

function isSettled(step: Adjust, control: Control, values: Now['values']): boolean {
  return Math.abs((values[control.id] ?? control.start) - control.target) <= step.tolerance + SLACK
}

/** All presses of a control, from − coarse to + coarse. */
function pressesOf(step: Adjust): number[] {
  return step.steps.flatMap((size) => [-size, size]).toSorted((a, b) => a - b)
}

function pressId(control: string, by: number): string {
  return `${control}${by < 0 ? '-' : '+'}${Math.abs(by)}`
}

function findPress(step: Adjust, target: string): { control: Control; by: number } | undefined {
  for (const control of step.controls)
    for (const by of pressesOf(step)) if (pressId(control.id, by) === target) return { control, by }
  return undefined
}

/** A couch has an end: no further from the target than at the start and two coarse steps more. */
function reaches(step: Adjust, control: Control, value: number): boolean {
  const most = Math.abs(control.start - control.target) + 2 * Math.max(...step.steps)
  return Math.abs(value - control.target) <= most + SLACK
}
