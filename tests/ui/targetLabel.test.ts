import { describe, expect, it } from 'vitest'
import type { Target } from '../../src/experience/index.ts'
import { targetLabel, targetName } from '../../src/ui/targetLabel.ts'

const t = (key: string, values?: Readonly<Record<string, string | number>>) =>
  values ? `${key} ${Object.values(values).join(' ')}` : key
const target = (over: Partial<Target> = {}): Target => ({
  id: 'x',
  kind: 'option',
  word: 'w',
  state: 'open',
  ...over,
})

describe('a target’s words', () => {
  it('are its own, and say how it stands to those who cannot see that', () => {
    expect(targetLabel(t, target())).toBe('w')
    expect(targetName(t, target({ state: 'not-yet' }))).toBe('task.notYetState w')
    expect(targetName(t, target({ state: 'hinted' }))).toBe('task.hintedState w')
    expect(targetName(t, target({ state: 'done' }))).toBe('task.doneState w')
    expect(targetName(t, target({ state: 'off' }))).toBe('w')
  })

  it('say of a step how much it moves, and which way', () => {
    const step = target({ kind: 'step', values: { by: -0.5, unit: 'cm' } })
    expect(targetLabel(t, step)).toBe('task.by.cm w −0.5')
  })
})
