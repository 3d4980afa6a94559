import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import type { Day } from '../../src/manifest/index.ts'
import { closeHotspots } from '../../tools/content/closeHotspots.ts'
import { contentReport } from '../../tools/content/contentReport.ts'
import { readDays } from '../../tools/content/readDays.ts'
import { ROOT } from '../../tools/root.ts'
import { othersDone, playRight } from '../experience/tasks/allTasks.ts'
import { Player } from '../experience/tasks/Player.ts'

/** Reading checks links, ways, keys in every language: a day with faults throws here. */
const days = readDays(ROOT)

describe('the scenes folder', () => {
  it('holds the three professions', () => {
    expect(days.map(({ day }) => day.id)).toEqual(expect.arrayContaining(['odp', 'tr', 'pod']))
  })

  it('says the same thing in all days under a key that days share', () => {
    const shared = /^(shared|glossary|note|support|skill)\./
    for (const language of new Set(days.flatMap(({ day }) => day.languages))) {
      const said = new Map<string, string>()
      for (const { locales } of days) {
        for (const [key, words] of Object.entries(locales.get(language)?.words ?? {})) {
          if (!shared.test(key)) continue
          expect(words, key).toBe(said.get(key) ?? words)
          said.set(key, words)
        }
      }
    }
  })
})

describe.each(days.map((source) => [source.day.id, source] as const))('the day %s', (_, source) => {
  const { day, folder, locales } = source

  it('credits its makers, and every folder of pictures, and says whether people agreed', () => {
    const credits = join(ROOT, folder, 'CREDITS.md')
    expect(existsSync(credits), `${folder}/CREDITS.md`).toBe(true)
    expect(readFileSync(credits, 'utf8')).toContain(day.rights.credit)
    for (const { rights } of picturesOf(day)) {
      expect(rights.credit).not.toBe('')
      expect(['fictional', 'on-file']).toContain(rights.consent.kind)
    }
  })

  it('has evidence, or a mark that it is unchecked, for every hotspot, task, way in and fact', () => {
    const { ways, facts, shared } = day.routes
    const claims = [
      ...day.scenes.flatMap(({ hotspots }) => hotspots),
      ...day.tasks,
      ...ways,
      ...facts,
      ...shared,
    ]
    const bare = claims.filter(({ evidence }) => evidence.sources.length === 0 && !evidence.unchecked)
    expect(bare.map(({ id }) => id)).toEqual([])
  })

  it('lists no source that nothing rests on', () => {
    const text = JSON.stringify({ ...day, sources: [] })
    expect(day.sources.filter(({ id }) => !text.includes(`"${id}"`))).toEqual([])
  })

  it('keeps hotspots within easy view, and apart enough to aim at', () => {
    for (const scene of day.scenes) {
      for (const { id, pitch } of scene.hotspots) {
        expect(pitch, id).toBeGreaterThanOrEqual(-35)
        expect(pitch, id).toBeLessThanOrEqual(30)
      }
    }
    expect(closeHotspots(day, APART_DEG)).toEqual([])
  })

  it('has hotspots that can be read in half a minute, and ask a question', () => {
    for (const locale of locales.values()) {
      for (const { id } of day.scenes.flatMap(({ hotspots }) => hotspots)) {
        expect(locale.words[`${id}.body`]?.split(' ').length, id).toBeLessThanOrEqual(60)
        expect(locale.words[`${id}.ask`], id).toMatch(/\?$/)
      }
    }
  })

  it('keeps its cuts within their time', () => {
    const { cutMinutes } = contentReport(source, [])
    expect(day.cuts.map(({ id }) => id).toSorted()).toEqual(['day', 'short'])
    for (const cut of day.cuts) expect(cutMinutes[cut.id], cut.id).toBeLessThanOrEqual(cut.maxMinutes)
  })

  it('has tasks that can be solved', () => {
    for (const task of day.tasks) {
      const player = playRight(new Player(task, { others: othersDone(day, task) }))
      expect(player.view.finished, `${task.id} ends at ${player.view.step}`).toBe(true)
      expect(player.stars, task.id).toHaveLength(3)
    }
  })
})

/** Degrees, as the content bible has it: far enough to be aimed at by gaze. */
const APART_DEG = 15

function picturesOf(day: Day): Day['scenes'][number]['dressings'][number]['picture'][] {
  return day.scenes.flatMap((scene) => scene.dressings.map(({ picture }) => picture))
}
