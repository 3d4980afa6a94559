import { describe, expect, it } from 'vitest'
import { createDisposer } from '../../src/shared/index.ts'

describe('createDisposer', () => {
  it('cleans up in the reverse order, once', () => {
    const disposer = createDisposer()
    const done: string[] = []
    disposer.add(() => done.push('first made'))
    disposer.add(() => done.push('last made'))
    expect(disposer.disposed).toBe(false)
    disposer.dispose()
    disposer.dispose()
    expect(done).toEqual(['last made', 'first made'])
    expect(disposer.disposed).toBe(true)
  })

  it('runs every clean-up, and tells afterwards which failed', () => {
    const disposer = createDisposer()
    const done: string[] = []
    const failure = new Error('still in use')
    disposer.add(() => done.push('a'))
    disposer.add(() => {
      throw failure
    })
    disposer.add(() => done.push('c'))
    expect(() => disposer.dispose()).toThrow(expect.objectContaining({ errors: [failure] }))
    expect(done).toEqual(['c', 'a'])
    expect(() => disposer.dispose()).not.toThrow()
  })

  it('cleans up at once what is added too late', () => {
    const disposer = createDisposer()
    disposer.dispose()
    let done = false
    disposer.add(() => (done = true))
    expect(done).toBe(true)
  })

  it('lets a clean-up dispose again without going round in circles', () => {
    const disposer = createDisposer()
    let times = 0
    disposer.add(() => {
      times++
      disposer.dispose()
    })
    disposer.dispose()
    expect(times).toBe(1)
  })
})
