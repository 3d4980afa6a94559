import { describe, expect, it } from 'vitest'
import { fakeSources, FRAMES } from '../fakeProfile.ts'
import { frameTimes, type CpuProfile } from './frameTimes.ts'

/** root → bench → drawNow → (select → native, fill), and idle. A sample each 100 µs from 1000 µs on. */
function profileOf(samples: readonly number[]): CpuProfile {
  return {
    nodes: [
      { id: 1, callFrame: FRAMES.root, children: [2, 7] },
      { id: 2, callFrame: FRAMES.bench, children: [3] },
      { id: 3, callFrame: FRAMES.drawNow, children: [4, 6, 8] },
      { id: 4, callFrame: FRAMES.select, children: [5] },
      { id: 5, callFrame: FRAMES.native },
      { id: 6, callFrame: FRAMES.fill },
      { id: 7, callFrame: FRAMES.idle },
      { id: 8, callFrame: FRAMES.bench },
    ],
    startTime: 900,
    samples,
    timeDeltas: samples.map(() => 100),
  }
}

describe('frameTimes', () => {
  it('gives each sample the time until the next one, in its frame and its step', () => {
    const times = frameTimes(profileOf([4, 4, 6, 7, 3, 7]), [1000, 1400], fakeSources())
    expect(times.choose).toEqual([0.2, 0])
    expect(times.fill).toEqual([0.1, 0])
    expect(times.other).toEqual([0, 0.1])
  })

  it("counts the browser's own functions for the step that called them", () => {
    expect(frameTimes(profileOf([5, 7]), [1000], fakeSources()).choose).toEqual([0.1])
  })

  it('leaves out the bench itself, also where our code calls it', () => {
    const times = frameTimes(profileOf([2, 8, 7]), [1000], fakeSources())
    expect(Object.values(times).flat()).toEqual([0, 0, 0, 0, 0, 0])
  })

  it('leaves out what comes before the first frame', () => {
    expect(frameTimes(profileOf([4, 4, 7]), [1100], fakeSources()).choose).toEqual([0.1])
  })
})
