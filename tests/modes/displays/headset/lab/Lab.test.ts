import { describe, expect, it } from 'vitest'
import { Lab } from '../../../../../src/modes/displays/headset/lab/Lab.ts'

const SESSION = {
  browser: 'a browser',
  frameRate: 72,
  width: 3360,
  height: 1760,
  scale: 1,
  foveation: 0.3,
  missed: 1,
  legible: [1.5, 2],
}

describe('the device lab', () => {
  it('reports how long frames, our own work and uploads take', () => {
    const lab = new Lab()
    for (let k = 0; k < 100; k++)
      lab.take({
        intervalMs: k === 99 ? 40 : 13.9,
        workMs: k < 50 ? 1 : 2,
        uploadBytes: k < 2 ? 1024 * 1024 : 0,
        uploadMs: 3,
        drawCalls: 24,
      })
    const report = lab.report(SESSION)
    expect(report).toMatchObject({ ...SESSION, frames: 100, uploadedMb: 2, uploadMsPerMb: 3 })
    expect(report.frameMs).toEqual({ p50: 13.9, p99: 40, most: 40 })
    expect(report.workMs).toEqual({ p50: 2, p99: 2, most: 2 })
    expect(report.drawCallsPerEye.most).toBe(12)
  })

  it('leaves out frames that follow no other, and says nothing of uploads that were not', () => {
    const lab = new Lab()
    lab.take({ intervalMs: 0, workMs: 5, uploadBytes: 0, uploadMs: 0, drawCalls: 1 })
    expect(lab.report(SESSION)).toMatchObject({ frames: 0, uploadMsPerMb: 0, frameMs: { p50: 0 } })
  })
})
