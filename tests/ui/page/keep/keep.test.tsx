import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { OfflineState, PackView, Problem } from '../../../../src/platform/index.ts'
import { NewVersion } from '../../../../src/ui/page/door/NewVersion.tsx'
import { bytesText, timeText } from '../../../../src/ui/page/keep/bytesText.ts'
import { KeepList } from '../../../../src/ui/page/keep/KeepList.tsx'
import { fakeOffline } from '../../fakeOffline.ts'
import { doorOptions, textOf } from '../paperRig.ts'

const pack = (change: Partial<PackView> = {}): PackView => ({
  id: 'odp',
  totalBytes: 5_242_880,
  doneBytes: 0,
  status: 'absent',
  problem: null,
  secondsLeft: null,
  ...change,
})

async function shown(state: Partial<OfflineState>): Promise<string> {
  const { language } = await doorOptions()
  const offline = fakeOffline(state)
  Object.assign(offline.store, { getInitialState: offline.store.getState })
  const days = [{ id: 'odp', title: 'odp.title' }]
  return textOf(
    renderToStaticMarkup(<KeepList {...{ offline, days }} t={language.t} language="en" level={3} />),
  )
}

describe('what can be kept', () => {
  it('O-1 says its size before anything is fetched', async () => {
    const text = await shown({ packs: [pack()] })
    expect(text).toContain('Operating department practitioner')
    expect(text).toContain('5 MB')
    expect(text).toContain('Keep')
  })

  it('O-3 tells how far it is in bytes, and how long it will take', async () => {
    const text = await shown({ packs: [pack({ status: 'fetching', doneBytes: 2_621_440, secondsLeft: 41 })] })
    expect(text).toContain('2.5 MB of 5 MB')
    expect(text).toContain('About 45 seconds left.')
    expect(text).toContain('Pause')
  })

  it.each<[Problem, string]>([
    [{ kind: 'blocked', domain: 'alongside.example' }, 'to allow alongside.example'],
    [{ kind: 'full', needBytes: 5_242_880, freeBytes: 1_048_576 }, '5 MB is needed, 1 MB is free'],
    [{ kind: 'offline' }, 'goes on by itself'],
    [{ kind: 'busy', retryAfterMs: null }, 'The server is busy'],
    [{ kind: 'damaged', path: 'x' }, 'changes the files'],
    [{ kind: 'missing', path: 'x' }, 'lacks a part'],
  ])('says what stands in the way: %j', async (problem, words) => {
    expect(await shown({ packs: [pack({ status: 'stopped', problem })] })).toContain(words)
  })

  it('O-6 O-7 O-8 says what was lost, and what may be', async () => {
    expect(await shown({ evicted: ['odp'], packs: [pack()] })).toContain('threw away: Operating department')
    expect(await shown({ nearlyForgotten: true, packs: [pack()] })).toContain('Nobody opened this for days')
    expect(await shown({ forgetsInAWeek: true, packs: [pack()] })).toContain('Add to Home Screen')
    expect(await shown({ isPrivate: true, packs: [pack()] })).toContain('private or guest window')
    expect(await shown({ support: 'none' })).toContain('cannot keep days')
  })
})

describe('a newer version', () => {
  it('is said at the door only when there is one, with its size where that is asked for', async () => {
    const { language } = await doorOptions()
    const says = (update: OfflineState['update']): string => {
      const offline = fakeOffline({ update })
      Object.assign(offline.store, { getInitialState: offline.store.getState })
      return textOf(renderToStaticMarkup(<NewVersion offline={offline} language="en" t={language.t} />))
    }
    expect(says({ phase: 'none', bytes: 0 })).toBe('')
    expect(says({ phase: 'offered', bytes: 1_048_576 })).toContain('Get it (1 MB)')
    expect(says({ phase: 'waiting', bytes: 0 })).toContain('Start the newer version')
  })
})

describe('figures', () => {
  it.each([
    [0, 'en', '0.1 MB'],
    [2_411_724, 'en', '2.3 MB'],
    [25_000_000, 'en', '24 MB'],
    [2_411_724, 'cy', '2.3 MB'],
  ])('%i bytes in %s', (bytes, language, text) => {
    expect(bytesText(bytes, language)).toBe(text)
  })
  it.each([
    [1, '5 seconds'],
    [61, '65 seconds'],
    [200, '3 minutes'],
  ])('%i seconds', (seconds, text) => {
    expect(timeText(seconds, 'en')).toBe(text)
  })
})
