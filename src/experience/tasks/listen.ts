import type { StepOf } from '../../manifest/index.ts'
import { cardKind, type CardsNow } from './cards.ts'
import { defineKind } from './Kind.ts'
import { wordOf } from './words.ts'

/** Hear a sound, and see it as a wave, and choose what it is. */
export const listen = defineKind<'listen', CardsNow>(
  cardKind<StepOf<'listen'>>((scope, id) => {
    const sound = scope.step.cards.find((card) => card.id === id)?.sound ?? ''
    return { id, kind: 'sound', word: wordOf(scope, `card.${id}`), sound }
  }),
)
