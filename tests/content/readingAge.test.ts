import { describe, expect, it } from 'vitest'
import ui from '../../src/ui/locales/en.json' with { type: 'json' }
import { readDays } from '../../tools/content/readDays.ts'
import { readingAge } from '../../tools/content/readingAge.ts'
import { ROOT } from '../../tools/root.ts'

/** Written for ages 11 to 13; the formula is a screen, so half a year is left to it. */
const MOST_YEARS = 12.5
/** Fewer words than this are a label, for which the formula says nothing. */
const LEAST_WORDS = 8

/** What can only be called by its name: professions, bodies and schemes. */
const NAMES = [
  ...'radiography podiatry podiatric podiatrists orthoptics prosthetics orthotics osteopaths General Osteopathic'.split(
    ' ',
  ),
  ...'Council Health Care Professions HCPC Learning Support Fund apprenticeship apprenticeships university'.split(
    ' ',
  ),
  ...'universities National Careers Service Northern Ireland Scotland Scientist Training Programme'.split(
    ' ',
  ),
]

describe('reading age', () => {
  it('tells plain words from learned ones', () => {
    expect(readingAge('The cat sat on the mat. It was warm.')).toBeLessThan(7)
    expect(
      readingAge('Interdisciplinary collaboration necessitates comprehensive communicative competencies.'),
    ).toBeGreaterThan(18)
    expect(readingAge('')).toBe(0)
  })

  it('counts words that are explained as short ones', () => {
    const text = 'The anaesthetist gives the anaesthetic.'
    expect(readingAge(text, ['anaesthetist', 'anaesthetic'])).toBeLessThan(readingAge(text))
  })
})

describe.each(readDays(ROOT).map((source) => [source.day.id, source] as const))('the day %s', (_, source) => {
  const { day, locales } = source
  const words = locales.get('en')!.words
  const wordsOf = (key: string): string => words[key] ?? ''
  const known = [
    ...day.glossary.map((id) => wordsOf(`glossary.${id}.term`)),
    ...day.people.map(({ id }) => wordsOf(`people.${id}.name`)),
  ].flatMap((name) => name.split(/[ ()]+/))

  it('can be read at eleven to thirteen: what is found, what is said, what a task asks', () => {
    const texts = [
      ...day.scenes.flatMap(({ hotspots }) => hotspots.map(({ id }) => `${id}.body`)),
      ...day.tasks.flatMap((task) => task.steps.map((step) => `${task.id}.${step.id}.prompt`)),
    ].map((key): [string, string] => [key, wordsOf(key)])
    for (const { id, cues } of day.scripts)
      texts.push([id, cues.map((cue) => wordsOf(`${id}.${cue.id}`)).join(' ')])
    expect(tooHard(texts, known)).toEqual([])
  })

  it('can be read at eleven to thirteen: the ways in, what is good to know, and what people get wrong', () => {
    const { ways, facts, shared, myths } = day.routes
    const keys = [
      ...ways.map(({ id }) => `route.${id}.body`),
      ...facts.map(({ id }) => `fact.${id}`),
      ...shared.map(({ id }) => `shared.${id}`),
      ...myths.flatMap(({ id }) => [`myth.${id}.said`, `myth.${id}.really`]),
    ]
    // A list is read line by line.
    const texts = keys.flatMap((key) =>
      wordsOf(key)
        .split(/;\s+/)
        .map((part): [string, string] => [key, part]),
    )
    expect(tooHard(texts, [...known, ...NAMES])).toEqual([])
  })

  it('has whole sentences where it speaks of the ways in', () => {
    const notes = Object.entries(words)
      .filter(([key]) => /^(route\..*\.body|fact\..*|shared\..*)$/.test(key))
      .filter(([, text]) => !/^[A-Z].*[.!?]$/.test(text.trim()))
    expect(notes.map(([key]) => key)).toEqual([])
  })

  it('has things to find in thirty to sixty words', () => {
    const counts = day.scenes.flatMap(({ hotspots }) =>
      hotspots.map(({ id }): [string, number] => [id, wordsOf(`${id}.body`).split(/\s+/).length]),
    )
    expect(counts.filter(([, count]) => count < 30 || count > 60)).toEqual([])
  })
})

describe('the interface', () => {
  it('can be read at eleven to thirteen', () => {
    expect(tooHard(Object.entries(ui.words), ['practitioner'])).toEqual([])
  })
})

function tooHard(texts: readonly (readonly [string, string])[], known: readonly string[]): string[] {
  return texts
    .filter(([, text]) => text.split(/\s+/).length >= LEAST_WORDS)
    .filter(([, text]) => readingAge(text, known) > MOST_YEARS)
    .map(([key]) => key)
}
