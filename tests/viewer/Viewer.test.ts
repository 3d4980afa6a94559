import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createSelection, selectTiles, TileState } from '../../src/streaming/index.ts'
import { SHARPNESS } from '../../src/viewer/index.ts'
import { openSmall } from '../streaming/smallPanorama.ts'
import { viewOf } from '../streaming/streamRig.ts'
import { createViewerRig, type ViewerRig } from './viewerRig.ts'

describe('Viewer', () => {
  let rig: ViewerRig
  let previewsDecoded: number

  beforeEach(() => {
    previewsDecoded = 0
    vi.stubGlobal('createImageBitmap', () => {
      previewsDecoded++
      return Promise.resolve(rig.streaming.pictures.make())
    })
    rig = createViewerRig()
  })
  afterEach(() => {
    vi.unstubAllGlobals()
    vi.restoreAllMocks()
  })

  it('shows a panorama, gets it sharp, and then draws nothing more', async () => {
    rig.viewer.show(openSmall())
    await rig.rest()
    expect(rig.told).toEqual(['shown /room/', 'sharpened /room/'])
    expect(rig.frame()).toBe(false)
    expect(rig.streaming.pictures.open).toBe(0)
  })

  it('asks the graphics card nothing, and uploads no tile, while it is at work on the start', async () => {
    const room = openSmall()
    rig.card.behind = true
    rig.viewer.show(room)
    for (let i = 0; i < 40; i++) {
      await new Promise((done) => setImmediate(done))
      rig.streaming.clock.advance(16)
      rig.frame()
      rig.streaming.serve()
    }
    expect(rig.drawn.length).toBeGreaterThan(0)
    expect(rig.streaming.stream.decodedCount).toBeGreaterThan(0)
    expect([rig.card.asked, rig.tilesHeld(room)]).toEqual([0, 0])
    rig.card.behind = false
    await rig.rest()
    expect(rig.card.asked).toBe(2)
    expect(rig.told).toEqual(['shown /room/', 'sharpened /room/'])
  })

  it('waits for a graphics card that never says it is done only so long', async () => {
    rig.card.behind = true
    rig.viewer.show(openSmall())
    await rig.rest()
    expect(rig.told).toEqual(['shown /room/', 'sharpened /room/'])
  })

  it('draws a tile that comes alone and late', async () => {
    const room = openSmall()
    rig.viewer.show(room)
    await rig.rest()
    const tile = rig.streaming.stream.visible.tiles[0]!
    const draws = rig.drawn.length
    room.move(tile, TileState.idle)
    rig.viewer.wake()
    await rig.rest()
    expect(room.state[tile]).toBe(TileState.resident)
    // One draw without it, one with it.
    expect(rig.drawn.length).toBe(draws + 2)
  })

  it('never draws nothing: the old panorama stays until the new one has its preview', async () => {
    const room = openSmall()
    const next = openSmall('next')
    rig.viewer.show(room)
    await rig.rest()
    rig.viewer.show(next)
    rig.viewer.redraw()
    rig.frame()
    expect(rig.viewer.current).toBe(room)
    await rig.rest()
    expect(rig.viewer.current).toBe(next)
    expect(rig.drawn.every((quads) => quads > 0)).toBe(true)
    expect(rig.told.slice(-2)).toEqual(['shown /next/', 'sharpened /next/'])
  })

  it('decodes the preview of a panorama once, however often it is hinted and shown meanwhile', async () => {
    const room = openSmall()
    const look = { yawDeg: 0, pitchDeg: 0, fovDeg: 60 }
    rig.viewer.hint(room, look)
    rig.viewer.hint(room, look)
    rig.viewer.show(room)
    await rig.rest()
    expect(previewsDecoded).toBe(1)
    expect(rig.viewer.slots.used).toBe(rig.tilesHeld(room) + 1)
  })

  it('is fully sharp after a fast turn that ends abruptly', async () => {
    const room = openSmall()
    rig.viewer.show(room)
    await rig.rest()
    // Wide enough that half the sharpness is a coarser level.
    rig.viewer.look.set({ fovDeg: 90 })
    for (let i = 0; i < 20; i++) {
      rig.viewer.look.set({ yawDeg: rig.viewer.look.look.yawDeg + 4 })
      rig.streaming.clock.advance(16)
      rig.frame()
    }
    await rig.rest()
    const full = createSelection()
    const view = viewOf(rig.viewer.look.look.yawDeg, 0, 90)
    selectTiles(room.pyramid, view, view.forward, SHARPNESS, 2, full)
    for (const tile of full.tiles.subarray(0, full.count)) expect(room.state[tile]).toBe(TileState.resident)
    const { visible } = rig.streaming.stream
    expect(new Set(visible.tiles.subarray(0, visible.count))).toEqual(
      new Set(full.tiles.subarray(0, full.count)),
    )
  })

  it('is sharp again after the graphics context was lost, twice, with its preview safe in the pool', async () => {
    const room = openSmall()
    rig.viewer.show(room)
    await rig.rest()
    for (let time = 0; time < 2; time++) {
      rig.told.length = 0
      rig.canvas.dispatchEvent(new Event('webglcontextlost', { cancelable: true }))
      rig.frame()
      expect(rig.viewer.slots.used).toBe(0)
      rig.canvas.dispatchEvent(new Event('webglcontextrestored'))
      await rig.rest()
      // Told anew that it is shown: a blank canvas had nothing to show meanwhile.
      expect(rig.told).toEqual(['shown /room/', 'sharpened /room/'])
    }
    const stranger = { slotLost: () => undefined }
    rig.viewer.slots.beginFrame()
    while (rig.viewer.slots.take(stranger, 0) >= 0) continue
    expect(room.previewSlot).toBeGreaterThanOrEqual(0)
    expect(room.count(TileState.resident)).toBe(0)
  })

  it('closes what it holds when it is disposed of', async () => {
    rig.viewer.show(openSmall())
    await new Promise((done) => setImmediate(done))
    rig.streaming.tick()
    rig.streaming.serve()
    expect(rig.streaming.pictures.open).toBeGreaterThan(0)
    rig.viewer.dispose()
    expect(rig.streaming.pictures.open).toBe(0)
  })
})
