import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startServer, type RunningServer } from '../../tools/serve/startServer.ts'
import { launch, type LaunchedBrowser } from '../browser/chromium.ts'
import { drawRarely } from '../browser/drawRarely.ts'
import { openApp } from '../browser/openApp.ts'
import { playTask } from '../browser/pointer/playTask.ts'
import { pressInRoom, type Pointer } from '../browser/pointer/roomPointer.ts'
import { WHOLE_DIST } from '../browser/world/places.ts'
import { readDay } from '../experience/playRig.ts'

const DAYS = ['odp', 'tr', 'pod'] as const
const HANDS = [
  { pointer: 'mouse', viewport: { width: 1366, height: 768 } },
  { pointer: 'touch', viewport: { width: 1024, height: 768 } },
] as const satisfies readonly { pointer: Pointer; viewport: object }[]

describe.each(HANDS)('all rooms and tasks in the room, by $pointer alone', ({ pointer, viewport }) => {
  let server: RunningServer
  let browser: LaunchedBrowser

  beforeAll(async () => {
    server = await startServer({ dir: WHOLE_DIST, port: 0 })
    browser = await launch({ viewport, reducedMotion: true, hasTouch: true })
  })
  afterAll(async () => {
    await browser.close()
    await server.close()
  })

  it.each(DAYS)('everything of %s is found and every task is played to its stars', async (id) => {
    const { day, words } = readDay(id)
    for (const scene of day.scenes) {
      const dressing = scene.dressings[0]!
      if (dressing.picture.kind !== 'panorama') continue
      const page = await browser.context.newPage()
      await drawRarely(page)
      // Slow enough for the second that a touch lasts.
      const query = `/?day=${id}&scene=${scene.id}&cut=free&clock=2`
      const { complaints } = await openApp(page, server.origin, query)
      await page.locator('.pause-button').waitFor()
      const press = (aims: string) => pressInRoom(page, aims, pointer)
      for (const hotspot of dressing.hotspots) {
        expect(await press(`hotspot/${hotspot}`), hotspot).toBeDefined()
        await page.locator('.plate .plate-end .button').first().click()
      }
      for (const task of day.tasks.filter(({ steps }) => steps[0]!.scene === scene.id)) {
        expect(await press(`task/${task.id}`), `the marker of ${task.id}`).toBeDefined()
        const played = await playTask(page, task, words, { pointer })
        if (played.stars >= 0) {
          expect(played.stars, task.id).toBe(3)
          await page.locator('.task-end .plate-end button').click()
        } else await page.locator('.task-skip').click()
        await page.getByRole('img', { name: words[`${scene.id}.title`]! }).waitFor({ timeout: 20_000 })
      }
      expect(complaints.uncaught).toEqual([])
      await page.close()
    }
  })
})
