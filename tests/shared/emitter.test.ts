import { describe, expect, it, vi } from 'vitest'
import { createEmitter } from '../../src/shared/index.ts'

interface Events {
  arrived: { readonly id: number }
  left: undefined
}

describe('createEmitter', () => {
  it('tells every listener of an event, and nobody else', () => {
    const emitter = createEmitter<Events>()
    const [a, b, other] = [
      vi.fn<(event: unknown) => void>(),
      vi.fn<(event: unknown) => void>(),
      vi.fn<() => void>(),
    ]
    emitter.on('arrived', a)
    emitter.on('arrived', b)
    emitter.on('left', other)
    emitter.emit('arrived', { id: 7 })
    for (const listener of [a, b]) expect(listener.mock.calls).toEqual([[{ id: 7 }]])
    expect(other).not.toHaveBeenCalled()
  })

  it('tells nothing to a listener that was taken off, even by another while the event goes round', () => {
    const emitter = createEmitter<Events>()
    const told: string[] = []
    emitter.on('left', () => {
      told.push('a')
      takeOffB()
    })
    const takeOffB = emitter.on('left', () => told.push('b'))
    emitter.on('left', () => told.push('c'))
    emitter.emit('left', undefined)
    takeOffB()
    emitter.emit('left', undefined)
    expect(told).toEqual(['a', 'c', 'a', 'c'])
  })

  it('is silent when nobody listens', () => {
    expect(() => createEmitter<Events>().emit('left', undefined)).not.toThrow()
  })
})
