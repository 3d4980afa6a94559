import { describe, expect, it } from 'vitest'
import { readProgress, writeProgress } from '../../src/experience/index.ts'
import { createPlayRig, hear } from './playRig.ts'

describe('progress', () => {
  it('is taken up again: what was found, kept, heard, won', () => {
    const rig = createPlayRig('odp')
    rig.play.begin('day')
    hear(rig)
    rig.play.open('odp-1-h2')
    rig.play.keep('odp-1-h2', true)
    rig.play.close()
    rig.play.like('odp-1-h2', 'like')
    const written = JSON.parse(JSON.stringify(writeProgress(rig.day, rig.store.getState())))
    expect(readProgress(rig.day, written)).toMatchObject({
      cut: 'day',
      moment: 'odp-m1',
      found: ['odp-1-h2'],
      kept: ['odp-1-h2'],
      heard: ['odp-m1'],
      visited: ['odp-m1'],
      likes: { 'odp-1-h2': 'like' },
    })
  })

  it('leaves out what the day no longer has', () => {
    const { day } = createPlayRig('odp')
    const written = {
      format: 1,
      day: 'odp',
      moment: 'odp-m2',
      found: ['odp-1-h1', 'gone', 7],
      stars: { 'odp-t1': ['order', 'gone'], gone: ['order'] },
      tasks: { 'odp-t1': { status: 'finished' }, 'odp-t2': { status: 'playing' }, gone: {} },
      likes: { 'odp-1-h1': 'not', 'odp-1-h2': 'love' },
    }
    expect(readProgress(day, written)).toMatchObject({
      found: ['odp-1-h1'],
      stars: { 'odp-t1': ['order'] },
      likes: { 'odp-1-h1': 'not' },
    })
    expect(Object.keys(readProgress(day, written)!.tasks)).toEqual(['odp-t1'])
  })

  it.each([[null], ['x'], [{}], [{ format: 2, day: 'odp', moment: 'odp-m1' }], [{ format: 1, day: 'tr' }]])(
    'is nothing where %j was written',
    (written) => {
      expect(readProgress(createPlayRig('odp').day, written)).toBeUndefined()
    },
  )

  it('says what was done, and nothing of who did it', () => {
    const { day, store } = createPlayRig('odp')
    expect(Object.keys(writeProgress(day, store.getState()) as object).toSorted()).toEqual([
      'agreed',
      'cut',
      'day',
      'format',
      'found',
      'heard',
      'kept',
      'likes',
      'moment',
      'noticed',
      'skipped',
      'stars',
      'tasks',
      'visited',
      'without',
    ])
  })
})
