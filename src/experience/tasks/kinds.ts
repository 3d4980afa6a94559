import type { StepKind } from '../../manifest/index.ts'
import { adjust } from './adjust.ts'
import { choose } from './choose.ts'
import { count } from './count.ts'
import { find } from './find.ts'
import { hold } from './hold.ts'
import type { AnyKind } from './Kind.ts'
import { listen } from './listen.ts'
import { order } from './order.ts'
import { sort } from './sort.ts'
import { tell } from './tell.ts'
import { watch } from './watch.ts'

/** How each kind of step is played. */
export const KINDS: { readonly [K in StepKind]: AnyKind } = {
  order,
  choose,
  sort,
  count,
  adjust,
  find,
  hold,
  listen,
  watch,
  tell,
}
