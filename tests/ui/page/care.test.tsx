import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { Page } from '../../../src/ui/page/Page.tsx'
import { readDays } from '../../../tools/content/readDays.ts'
import { ROOT } from '../../../tools/root.ts'
import { createPlayedDay, type PlayedDay } from '../playedDay.ts'

const OPERATION = 'An operation is happening under covers.'
const ASLEEP = 'Someone goes to sleep for an operation.'
const NEEDLES = "Mentions an injection. You won't see it."
const CANCER = 'People being treated for cancer.'
const MASK = 'Someone wears a face mask.'
const X_RAYS = 'Uses X-rays safely.'
const SUPPORT = 'school staff, GP, Childline, Macmillan, Teenage Cancer Trust'

/** What the content bible's section 8 asks of each scene: its level, its notes, whom it names on the way out. */
const SCENES = [
  { scene: 'odp-1', level: 'green' },
  { scene: 'odp-2', level: 'ask', notes: [ASLEEP, MASK] },
  { scene: 'odp-3', level: 'note', notes: [ASLEEP] },
  { scene: 'odp-4', level: 'ask', notes: [OPERATION] },
  { scene: 'odp-5', level: 'note', notes: [NEEDLES] },
  { scene: 'tr-1', level: 'note', notes: [CANCER, X_RAYS], support: SUPPORT },
  { scene: 'tr-2', level: 'ask', notes: [CANCER, MASK], support: SUPPORT, without: 'no-mask' },
  { scene: 'tr-3', level: 'green', support: SUPPORT },
  { scene: 'tr-4', level: 'ask', notes: [CANCER, MASK, X_RAYS], support: SUPPORT, without: 'no-mask' },
  { scene: 'tr-quiet', level: 'note', notes: [CANCER], support: SUPPORT },
  { scene: 'pod-1', level: 'green' },
  {
    scene: 'pod-2',
    level: 'note',
    notes: ['Talks about diabetes and feet that lose feeling.'],
    support: 'school staff, GP, Diabetes UK',
  },
  { scene: 'pod-3', level: 'note', notes: [NEEDLES, 'Talks about a sore toe.'] },
  { scene: 'pod-4', level: 'green' },
] as const satisfies readonly Care[]

interface Care {
  readonly scene: string
  readonly level: 'green' | 'note' | 'ask'
  readonly notes?: readonly string[]
  readonly support?: string
  readonly without?: string
}

const days = readDays(ROOT).filter(({ day }) => ['odp', 'tr', 'pod'].includes(day.id))
const textOf = (html: string): string =>
  html
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&#x27;', "'")
    .replaceAll(/\s+/g, ' ')
const render = ({ ui }: PlayedDay): string => renderToStaticMarkup(<Page ui={ui} />)

/** The page on coming to a scene at its first moment, as somebody who has been elsewhere before. */
async function comeTo(scene: string): Promise<PlayedDay & { readonly moment: string }> {
  const played = await createPlayedDay(scene.split('-')[0]!)
  const moment = played.day.moments.find((one) => one.scene === scene)!.id
  const elsewhere = played.day.moments.filter((one) => one.scene !== scene).map(({ id }) => id)
  played.store.setState({ cut: 'day', visited: elsewhere })
  played.play.goTo(moment)
  return { ...played, moment }
}

describe('what is good to know before a scene, and after it', () => {
  beforeAll(() => {
    vi.stubGlobal('matchMedia', () => ({ matches: false }))
  })

  it('is said of every scene there is', () => {
    const scenes = days.flatMap(({ day }) => day.scenes.map(({ id }) => id))
    expect(SCENES.map(({ scene }) => scene).toSorted()).toEqual(scenes.toSorted())
  })

  it.each(SCENES as readonly Care[])(
    '$scene: $level',
    async ({ scene, level, notes = [], support, without }) => {
      const played = await comeTo(scene)
      const html = render(played)
      const dialog = html.slice(html.indexOf('ask-first'))
      const asked = html.includes('ask-first')
      expect(asked).toBe(level === 'ask')
      expect(html.includes('notes-card')).toBe(level === 'note')
      for (const note of notes) expect(textOf(asked ? dialog : html)).toContain(note)
      if (level === 'green') expect(played.day.scenes.find(({ id }) => id === scene)!.care.notes).toEqual([])

      if (asked) {
        // A still, one line, Continue and Skip.
        expect(dialog).toMatch(/<img src="[^"]+" alt=""[^>]*class="ask-still"/)
        expect(dialog).toMatch(/<button[^>]*>.*?Continue<\/button>/)
        expect(dialog).toMatch(/<button[^>]*>.*?Skip this part/)
        expect(textOf(dialog)).toContain('You can skip it, and you lose nothing.')
      }
      if (without !== undefined) {
        played.play.choose('masks', true)
        expect(render(played)).toContain(`src="${scene}/${without}.webp"`)
        played.play.answer('continue')
        expect(played.store.getState().dressing).toBe(without)
      } else if (asked) played.play.answer('continue')
      expect(played.store.getState().scene).toBe(scene)

      // On the way out: people by name, and not one number.
      played.store.setState({ heard: [played.moment] })
      const out = /<p class="support">(.*?)<\/p>/.exec(render(played))?.[1]
      if (support === undefined) expect(out).toBeUndefined()
      else {
        expect(textOf(out!)).toContain(support)
        expect(out).not.toMatch(/\d/)
      }
    },
  )

  it.each(SCENES.filter(({ level }) => level === 'ask'))(
    '$scene: skipping goes on and loses no star',
    async ({ scene }) => {
      const played = await comeTo(scene)
      played.store.setState({ stars: { some: ['star'] } })
      const before = played.store.getState()
      played.play.answer('skip')
      const after = played.store.getState()
      expect(after.stars).toEqual(before.stars)
      expect(after.skipped).toContain(played.moment)
      expect(after.scene).not.toBe(scene)
      // It can be seen after all, later.
      expect(played.play.journey().find(({ moment }) => moment.id === played.moment)).toMatchObject({
        state: 'skipped',
        offered: true,
      })
    },
  )

  it('warns of cancer before the first scene of its day, always', async () => {
    const played = await createPlayedDay('tr')
    played.play.begin('day')
    expect(textOf(render(played))).toContain(
      'This story is about people having treatment for cancer. Some people feel sore, tired or worried.',
    )
  })
})

describe('numbers', () => {
  const words = days.flatMap(({ locales }) =>
    [...locales.values()].flatMap((locale) => Object.entries(locale.words)),
  )

  it('to ring are nowhere: names only, until somebody has checked them', () => {
    const rings = words.filter(([, text]) =>
      /\b0\d{2,4}[ -]?\d{3}|\b0800\b|\b116 ?1\d\d\b|\b(111|999|112)\b|https?:|www\./.test(text),
    )
    expect(rings).toEqual([])
  })

  const file = join(ROOT, '../shared/content/bible.md')
  it.skipIf(!existsSync(file))('are all in the content bible', () => {
    const known = new Set(numbersIn(readFileSync(file, 'utf8')))
    const facts = words.filter(
      ([key]) => /^(route|fact|shared|note|support)\./.test(key) || /\.(body|end)$/.test(key),
    )
    const strange = facts.flatMap(([key, text]) =>
      numbersIn(text).flatMap((number) => (known.has(number) ? [] : [`${key}: ${number}`])),
    )
    expect(strange).toEqual([])
  })
})

/** Numbers of more than one digit, as they are written. */
function numbersIn(text: string): string[] {
  return text.match(/\d[\d,.]*\d/g) ?? []
}
