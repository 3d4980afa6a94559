import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { momentContents } from '../../../../src/ui/page/reading/momentContents.ts'
import { ReadingPage } from '../../../../src/ui/page/reading/ReadingPage.tsx'
import { IDS, SOURCES, paperOptions, plain, textOf } from '../paperRig.ts'

const read = async (id: string): Promise<string> =>
  renderToStaticMarkup(<ReadingPage {...await paperOptions(id)} />)
const source = (id: string) => SOURCES.find(({ day }) => day.id === id)!
/** Words without any space: a transcript may break paragraphs anywhere between cues. */
const tight = (words: string): string => plain(words).replaceAll(' ', '')

describe.each(IDS)('the reading view of %s', (id) => {
  it('tells of every thing and every task once', () => {
    const { day } = source(id)
    const contents = momentContents(day)
    const things = contents.flatMap((content) => content.things.map((thing) => thing.id))
    const all = day.scenes.flatMap((scene) => scene.hotspots.map((thing) => thing.id))
    expect(things.toSorted()).toEqual(all.toSorted())
    const tasks = contents.flatMap((content) => content.tasks.map((task) => task.id))
    expect(tasks.toSorted()).toEqual(day.tasks.map((task) => task.id).toSorted())
  })

  it('holds every word of the story, in order: it is the transcript', async () => {
    const { day, locales } = source(id)
    const { words } = locales.get('en')!
    const html = await read(id)
    for (const [k, moment] of day.moments.entries()) {
      const from = html.indexOf(`<article id="${moment.id}"`)
      const next = day.moments[k + 1]
      const told = tight(textOf(html.slice(from, next && html.indexOf(`<article id="${next.id}"`))))
      const script = day.scripts.find((one) => one.id === moment.script)!
      const speakers = new Set(script.cues.map((cue) => cue.speaker))
      let at = 0
      for (const cue of script.cues) {
        const found = told.indexOf(tight(words[`${script.id}.${cue.id}`]!), at)
        expect(found, `${script.id}.${cue.id}`).toBeGreaterThanOrEqual(at)
        at = found
      }
      for (const speaker of speakers)
        expect(html).toContain(speaker === day.narrator ? '' : words[`people.${speaker}.name`]!)
    }
  })

  it('describes every picture it shows, and what would be heard', async () => {
    const { day, locales } = source(id)
    const { words } = locales.get('en')!
    const text = textOf(await read(id))
    for (const { scene, dressing } of momentContents(day)) {
      expect(text).toContain(plain(words[`${scene.id}.${dressing.id}.description`]!))
      if (dressing.ambience.length > 0)
        expect(text).toContain(plain(words[`${scene.id}.${dressing.id}.sound`]!))
    }
  })

  it('has the notes of each scene, the ways in, and the glossary', async () => {
    const { day, locales } = source(id)
    const { words } = locales.get('en')!
    const text = textOf(await read(id))
    for (const note of [...day.contentNotes, ...day.scenes.flatMap(({ care }) => care.notes)])
      expect(text).toContain(plain(words[`note.${note}`]!))
    for (const term of day.glossary) expect(text).toContain(plain(words[`glossary.${term}.meaning`]!))
    for (const way of day.routes.ways) expect(text).toContain(plain(words[`route.${way.id}.body`]!))
  })

  it('lets one pass over what is asked about first', async () => {
    const { day } = source(id)
    const html = await read(id)
    const asked = momentContents(day).filter(({ scene }) => scene.care.level === 'ask')
    expect(html.split('Skip this one: nothing is lost')).toHaveLength(asked.length + 1)
  })
})
