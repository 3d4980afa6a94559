import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { Afterwards } from '../../../../src/ui/page/afterwards/Afterwards.tsx'
import { createPlayedDay, type PlayedDay } from '../../playedDay.ts'
import { IDS, plain, textOf } from '../paperRig.ts'

const after = async (id: string, run: (played: PlayedDay) => void = () => undefined): Promise<string> => {
  const played = await createPlayedDay(id)
  run(played)
  return renderToStaticMarkup(<Afterwards ui={played.ui} />)
}
/** The sheet that is printed. */
const sheet = (html: string): string => textOf(/<article class="sheet".*?<\/article>/s.exec(html)![0])

describe('afterwards', () => {
  beforeAll(() => {
    vi.stubGlobal('location', { origin: 'https://example.org', pathname: '/visit/' })
  })

  it('offers the moments that were lived, and remembers which stayed', async () => {
    const html = await after('odp', ({ play, store }) => {
      store.setState({ visited: ['odp-m1', 'odp-m4'] })
      play.notice('odp-m4', true)
    })
    const cards = [
      ...html.matchAll(/<button[^>]*noticed-card"[^>]*aria-pressed="(\w+)"[^>]*>(.*?)<\/button>/g),
    ]
    expect(cards.map(([, pressed, inside]) => [pressed, textOf(inside!).trim()])).toEqual([
      ['false', '07:30 Change, meet the team, team brief'],
      ['true', '09:15 Time out, operation'],
    ])
  })

  it('takes “not for me” as a good result', async () => {
    const html = await after('odp', ({ play }) => {
      play.like('odp-t2', 'like')
      play.like('odp-m1', 'not')
    })
    expect(html).toMatch(/aria-pressed="true" aria-label="Count together: I’d like this"/)
    expect(html).toMatch(/aria-pressed="true" aria-label="Change, meet the team, team brief: Not for me"/)
    expect(textOf(html)).toContain('“Not for me” is a good result too. Now you know.')
  })

  it('puts kept questions, likes and what was done on one sheet, with an address that names nobody', async () => {
    const html = await after('odp', ({ play, store }) => {
      play.keep('odp-3-h3', true)
      play.notice('odp-m5', true)
      play.like('odp-m4', 'like')
      store.setState({ stars: { 'odp-t2': ['count'] } })
    })
    const text = sheet(html)
    expect(text).toContain('Questions I kept Why fives?')
    expect(text).toContain('What I noticed Waking up')
    expect(text).toContain('I’d like Time out, operation')
    expect(text).toContain('I had a go at Count together')
    expect(text).toContain('example.org/visit/?r=odp-en')
    expect(text).toContain('Ways in Degree; Degree apprenticeship;')
    expect(text).not.toContain('Not for me')
  })

  it('leaves lines to write on where no question was kept', async () => {
    const html = await after('pod')
    expect(html.match(/<li aria-hidden="true"><\/li>/g)).toHaveLength(3)
  })

  it('names who can be talked to after scenes of cancer, and no number', async () => {
    const html = await after('tr', ({ store }) => store.setState({ visited: ['tr-m4'] }))
    const names = textOf(/<section class="support-names".*?<\/section>/s.exec(html)![0])
    for (const name of ['school staff', 'GP', 'Childline', 'Macmillan', 'Teenage Cancer Trust'])
      expect(names).toContain(name)
    expect(names).not.toMatch(/\d/)
    expect(await after('odp', ({ store }) => store.setState({ visited: ['odp-m4'] }))).not.toContain(
      'support-names',
    )
  })

  it.each(IDS)('says every way in, fact and myth of %s, dated and with its source', async (id) => {
    const { ui } = await createPlayedDay(id)
    const { routes } = ui.play.day
    const text = textOf(renderToStaticMarkup(<Afterwards ui={ui} />)).replaceAll(/\s*;\s*/g, '; ')
    const t = ui.language.t
    for (const way of routes.ways) {
      expect(text).toContain(plain(t(`route.${way.id}.title`)))
      expect(text).toContain(plain(t(`route.${way.id}.body`)))
    }
    for (const myth of routes.myths) expect(text).toContain(plain(t(`myth.${myth.id}.really`)))
    for (const key of [
      ...routes.facts.map((f) => `fact.${f.id}`),
      ...routes.shared.map((f) => `shared.${f.id}`),
    ])
      // A long one is shown as a list: each of its parts is there.
      for (const part of t(key).split(/;\s+/)) expect(text).toContain(plain(part).replace(/\.$/, ''))
    expect(text).toContain('Checked 22 November 2026. Source S')
  })

  it.each(IDS)('says of %s what is still to be checked on paper and to teachers only', async (id) => {
    const html = await after(id)
    const marks = [...html.matchAll(/<span[^>]*class="([^"]*)"[^>]*>[^<]*still to be checked/g)]
    expect(marks.length).toBeGreaterThan(0)
    for (const [, className] of marks) expect(className).toBe('on-paper-only')
    expect(
      textOf(html.replaceAll(/<span[^>]*on-paper-only.*?<\/span>|<details.*?<\/details>/gs, '')),
    ).not.toMatch(/to be checked/i)
  })
})
