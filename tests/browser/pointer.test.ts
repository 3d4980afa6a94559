import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startServer, type RunningServer } from '../../tools/serve/startServer.ts'
import { readDay } from '../experience/playRig.ts'
import { launch, type LaunchedBrowser } from './chromium.ts'
import { drawRarely } from './drawRarely.ts'
import { openApp } from './openApp.ts'
import { playTask } from './pointer/playTask.ts'
import { pressInRoom } from './pointer/roomPointer.ts'
import { WHOLE_DIST } from './world/places.ts'

/**
 * Between them, these have every kind of step; `until` is the step before which a task is left.
 */
const PLAYED = [
  { day: 'odp', scene: 'odp-3', tasks: [{ name: 'odp-t2', until: 3 }], kinds: ['count', 'choose'] },
  {
    day: 'tr',
    scene: 'tr-4',
    tasks: [{ name: 'tr-t1' }, { name: 'tr-t3' }],
    kinds: ['choose', 'sort', 'order', 'watch', 'tell'],
  },
  {
    day: 'pod',
    scene: 'pod-2',
    tasks: [{ name: 'pod-t1' }, { name: 'pod-t2', until: 5 }],
    kinds: ['hold', 'adjust', 'find', 'order'],
  },
]

describe('in the room, by pointer alone', () => {
  let server: RunningServer
  let browser: LaunchedBrowser

  beforeAll(async () => {
    server = await startServer({ dir: WHOLE_DIST, port: 0 })
    browser = await launch({ viewport: { width: 1280, height: 720 }, reducedMotion: true, hasTouch: true })
  })
  afterAll(async () => {
    await browser.close()
    await server.close()
  })

  it.each(PLAYED)(
    'steps of $day are played by mouse: $kinds',
    async ({ day: id, scene, tasks, kinds }) => {
      const page = await browser.context.newPage()
      await drawRarely(page)
      // Slow enough for the second that a touch lasts.
      await openApp(page, server.origin, `/?day=${id}&scene=${scene}&cut=day&clock=2`)
      await page.locator('.pause-button').waitFor()
      const { day, words } = readDay(id)
      const met = new Set<string>()
      for (const { name, until } of tasks) {
        const task = day.tasks.find((one) => one.id === name)!
        expect(await pressInRoom(page, `task/${name}`), `the marker of ${name}`).toBeDefined()
        const played = await playTask(page, task, words, until === undefined ? {} : { until })
        for (const kind of played.kinds) met.add(kind)
        // What is handed over is in view where one is now, also when the task has led to another room.
        if (name === 'odp-t2') expect(played.turns.get('how-many')).toBe(0)
        if (until !== undefined) continue
        expect(played.stars, name).toBe(3)
        await page.locator('.task-end .plate-end button').click()
      }
      expect([...met]).toEqual(expect.arrayContaining(kinds))
      await page.close()
    },
    120_000,
  )
})
