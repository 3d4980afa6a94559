import { cardKind } from './cards.ts'
import { defineKind } from './Kind.ts'
import { wordOf } from './words.ts'

/** Each card to the answer that fits it. */
export const sort = defineKind<'sort', object>(
  cardKind((scope, id) => ({ id, kind: 'card', word: wordOf(scope, `card.${id}`) })) as never,
)
