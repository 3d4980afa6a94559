import type { StepOf } from '../../manifest/index.ts'
import { draw } from './draw.ts'
import type { Change, Happening, Kind, Scope } from './Kind.ts'
import type { Readout, Target } from './TaskView.ts'
import { propOf, wordOf } from './words.ts'

/** What cards need to know. */
export interface CardsNow {
  /** Ids of the cards that were dealt, in order. */
  readonly dealt: readonly string[]
  /** How many are answered; the next one lies open. */
  readonly answered: number
}
type CardStep = StepOf<'sort'> | StepOf<'listen'>

/**
 * Cards one after the other, each to the option that fits it. Options keep the order they are written in: it may be a
 * scale, and one that is further along than the answer is `too-high`.
 */
export function cardKind<S extends CardStep>(
  show: (scope: Scope<S>, card: string) => Readout,
): Kind<S, CardsNow> {
  return {
    begin({ step, seed }) {
      const count = (step.kind === 'sort' ? step.draw : undefined) ?? step.cards.length
      const always = (step.kind === 'sort' ? step.always : undefined) ?? []
      const dealt = draw(step.cards as readonly { readonly id: string }[], count, always, seed, step.id)
      return { dealt: dealt.map(({ id }) => id), answered: 0 }
    },
    targets: (scope) =>
      scope.step.options.map((option): Target => ({
        id: option.id,
        kind: 'option',
        word: wordOf(scope, option.id),
        prop: propOf(scope, option.prop ?? option.id),
        ...(option.at && { at: option.at }),
        state: 'open',
      })),
    readouts(scope, { dealt, answered }) {
      const rule: Readout[] =
        scope.step.kind === 'sort' && scope.step.rule
          ? [{ id: 'rule', kind: 'rule', word: wordOf(scope, 'rule') }]
          : []
      const open = dealt[answered]
      const done = dealt.slice(0, answered).map((id): Readout => {
        const answer = wordOf(scope, answerTo(scope.step, id))
        return { id, kind: 'card', word: wordOf(scope, `card.${id}`), settled: true, list: [answer] }
      })
      return [...rule, ...(open === undefined ? [] : [show(scope, open)]), ...done]
    },
    select(scope, now, target): Change<CardsNow> {
      const { step } = scope
      const card = now.dealt[now.answered] ?? ''
      const answer = answerTo(step, card)
      if (target !== answer) {
        const rank = (id: string): number => step.options.findIndex((option) => option.id === id)
        const off: Happening = rank(target) > rank(answer) ? 'too-high' : 'too-low'
        const happened = ['picked', 'wrong', off] as const
        return { now, result: 'wrong', happened, pick: target, card, tried: target }
      }
      const answered = now.answered + 1
      const why = (step.cards as readonly { id: string; why: boolean }[]).find(({ id }) => id === card)?.why
      return {
        now: { ...now, answered },
        result: 'right',
        happened: ['picked', 'right'],
        pick: target,
        card,
        sorted: card,
        ...(why && { say: wordOf(scope, `card.${card}.why`) }),
        ends: answered === now.dealt.length ? 'step' : 'question',
      }
    },
    answer({ step }, { dealt, answered }) {
      const card = dealt[answered]
      return card === undefined ? null : answerTo(step, card)
    },
  }
}

function answerTo(step: CardStep, card: string): string {
  return (step.cards as readonly { id: string; answer: string }[]).find(({ id }) => id === card)?.answer ?? ''
}
