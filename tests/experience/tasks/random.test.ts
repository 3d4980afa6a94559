import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import '../../fixtures/fixedSeed.ts'
import { allTasks, othersDone } from './allTasks.ts'
import { Player } from './Player.ts'

type Move = { readonly kind: 'select' | 'help' | 'wait' | 'nonsense'; readonly at: number }
const move = fc.record({
  kind: fc.constantFrom<Move['kind']>('select', 'select', 'select', 'select', 'help', 'wait', 'nonsense'),
  at: fc.nat(10_000),
})

describe.each(allTasks.map((entry) => [entry.task.id, entry] as const))(
  '%s, however it is played',
  (_, entry) => {
    const { day, task } = entry

    it('never breaks, never sticks, and never takes a star away', () => {
      const others = othersDone(day, task)
      fc.assert(
        fc.property(fc.nat(), fc.boolean(), fc.array(move, { maxLength: 80 }), (seed, liftsItself, moves) => {
          const player = new Player(task, { seed, liftsItself, others })
          let stars = player.stars
          for (const { kind, at } of moves) {
            const { targets } = player.view
            if (kind === 'select' && targets.length > 0) player.select(targets[at % targets.length]!.id)
            else if (kind === 'help') player.help()
            else if (kind === 'wait') player.wait(at)
            else player.select(`no-such-thing-${at}`)
            expect(player.stars).toEqual(expect.arrayContaining(stars))
            stars = player.stars
            if (player.state.status !== 'playing') continue
            const open = player.view.targets.some(({ state }) =>
              ['open', 'hinted', 'not-yet'].includes(state),
            )
            expect(open || player.dueMs !== null).toBe(true)
            expect(new Set(player.view.targets.map(({ id }) => id)).size).toBe(player.view.targets.length)
          }
          // Whatever came before: help finishes it.
          for (let k = 0; k < 1000 && player.state.status === 'playing'; k++)
            if (player.view.hint === 3) player.waitForNext()
            else player.help()
          expect(player.state.status).toBe('finished')
        }),
        { numRuns: 60 },
      )
    })
  },
)
