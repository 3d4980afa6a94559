import type { StepOf } from '../../manifest/index.ts'
import { cardKind, type CardsNow } from './cards.ts'
import { defineKind } from './Kind.ts'
import { wordOf } from './words.ts'

/** Each card to the answer that fits it. */
export const sort = defineKind<'sort', CardsNow>(
  cardKind<StepOf<'sort'>>((scope, id) => ({ id, kind: 'card', word: wordOf(scope, `card.${id}`) })),
)
