import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { PlayState, Settings } from '../../../src/experience/index.ts'
import { Page } from '../../../src/ui/page/Page.tsx'
import { wrapDeg } from '../../../src/platform/index.ts'
import { hear, readDay } from '../../experience/playRig.ts'
import { createPlayedDay, type PlayedDay } from '../playedDay.ts'

/** The page of a day after something was done. */
const render = async (
  run: (played: PlayedDay) => void = () => undefined,
  { day = 'odp', ...settings }: { readonly day?: string } & Partial<Settings> = {},
): Promise<string> => {
  const played = await createPlayedDay(day, settings)
  played.play.begin('day')
  run(played)
  return renderToStaticMarkup(<Page ui={played.ui} />)
}
/** Runs with the state as given. */
const given =
  (state: Partial<PlayState>) =>
  ({ store }: PlayedDay): void =>
    store.setState(state)
const text = (html: string): string => html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ')
/** The words on the buttons, in order. */
const buttons = (html: string): string[] =>
  [...html.matchAll(/<button[^>]*>(.*?)<\/button>/g)].map(([, inside]) => text(inside!).trim())

describe('the page of a visit', () => {
  beforeAll(() => {
    vi.stubGlobal('matchMedia', () => ({ matches: false }))
  })

  it('names the room, describes it, and tells the time', async () => {
    const html = await render()
    expect(html).toContain('<h1 tabindex="-1">Theatre briefing room</h1>')
    expect(html).toContain('A meeting room with one apple green wall.')
    expect(html).toContain('<time>07:30</time>')
  })

  it('lists all that is here from left to right, with how it stands', async () => {
    const html = await render(({ play }) => {
      play.goTo('odp-m3')
      play.open('odp-3-h3')
      play.close()
    })
    const { day, words } = readDay('odp')
    const scene = day.scenes.find(({ id }) => id === 'odp-3')!
    const start = scene.dressings[0]!.view.yaw
    const expected = [
      ...scene.hotspots.map(({ id, yaw }) => ({
        yaw,
        words: `${words[`${id}.title`]} ${id === 'odp-3-h3' ? 'found' : 'still to find'}`,
      })),
      ...scene.ways.map(({ id, yaw }) => ({ yaw, words: `Way on: ${words[`odp-3.way.${id}`]}` })),
    ]
      .toSorted((a, b) => wrapDeg(a.yaw - start) - wrapDeg(b.yaw - start))
      .map((thing) => thing.words)
    const here = buttons(html.slice(0, html.indexOf('<details>')))
    expect(here.filter((name) => !name.startsWith('Have a go'))).toEqual(expected)
    expect(here).toContain('Have a go: Count together')
  })

  it('offers a button for whatever a drag or a pinch can do', async () => {
    const html = await render()
    for (const name of ['Turn left', 'Turn right', 'Zoom in', 'Zoom out', 'Next thing'])
      expect(html).toContain(`aria-label="${name}"`)
  })

  it('has the story of the room in words', async () => {
    const html = text(await render())
    expect(html).toContain('Zainab: Morning!')
    expect(html).toContain('I’m showing you all three parts'.replace('’', '&#x27;'))
  })

  it('says nothing while nothing is wrong', async () => {
    expect(await render()).not.toContain('role="alert"')
    expect(await render(given({ online: false }))).not.toContain('No connection')
  })

  it('tells of a fault in plain words, with what can be done about it', async () => {
    const html = await render(given({ message: { code: 'network/unreachable', retry: true, back: false } }))
    expect(html).toContain('Check the connection, then try again.')
    expect(buttons(html)).toContain('Try again')
    expect(buttons(html)).not.toContain('Go back')
  })

  it('never shows a visitor a code', async () => {
    const html = await render(given({ message: { code: 'content/strange', retry: false, back: true } }))
    expect(html).toContain('This room could not be shown.')
    expect(html).not.toContain('content/strange')
  })

  it('says that it waits for the connection only when it does', async () => {
    expect(await render(given({ online: false, picture: 'loading' }))).toContain('No connection.')
  })
})

describe('what is open', () => {
  it('is a plate: words with their terms, a question to keep, how many were found, and who waits', async () => {
    const html = await render(({ play }) => {
      play.goTo('odp-m3')
      play.open('odp-3-h3')
    })
    expect(html).toMatch(
      /<button[^>]*class="term"[^>]*aria-expanded="false"[^>]*>Swabs<\/button> are gauze squares/,
    )
    expect(text(html)).toContain('“Why fives?” Keep this question')
    expect(text(html)).toContain('1 of 6 found')
    expect(text(html)).toContain('Zainab waits while you read')
  })

  it('says that a question is kept', async () => {
    const html = await render(({ play }) => {
      play.goTo('odp-m3')
      play.open('odp-3-h3')
      play.keep('odp-3-h3', true)
    })
    expect(html).toMatch(/aria-pressed="true"[^>]*>.*?Kept for your takeaway/)
  })

  it('reads aloud only where the device has a voice', async () => {
    const played = await createPlayedDay('odp')
    played.play.begin('day')
    played.play.open('odp-1-h1')
    expect(renderToStaticMarkup(<Page ui={played.ui} />)).toContain('Read it to me')
    const mute = { ...played.ui, speech: { ...played.ui.speech, can: false } }
    expect(renderToStaticMarkup(<Page ui={mute} />)).not.toContain('Read it to me')
  })

  it('is asked about first where not everybody wants to see it, with the choice of another picture', async () => {
    const html = await render(({ play }) => play.goTo('tr-m2'), { day: 'tr' })
    expect(text(html)).toContain('Before you go in')
    expect(html).toContain('src="tr-2/mask.webp"')
    expect(text(html)).toContain('Someone wears a face mask. I would rather not see this')
    expect(buttons(html)).toEqual(expect.arrayContaining(['Continue', 'Skip this part']))
    const without = await render(
      ({ play }) => {
        play.goTo('tr-m2')
        play.choose('masks', true)
      },
      { day: 'tr' },
    )
    expect(without).toContain('src="tr-2/no-mask.webp"')
  })

  it('is a task: its name, step, stars, what to do, what can be chosen, and help', async () => {
    const html = await render(({ play }) => {
      play.goTo('odp-m4')
      play.answer('continue')
      play.startTask('odp-t1')
    })
    expect(text(html)).toContain('Stop moments')
    expect(text(html)).toContain('Step 1 of 2')
    expect(buttons(html)).toEqual(expect.arrayContaining(['Team brief', 'Give me a hint', 'Skip this task']))
  })

  it('gives hints by number, and marks what was tried', async () => {
    const html = await render(({ play }) => {
      play.goTo('odp-m4')
      play.answer('continue')
      play.startTask('odp-t1')
      play.select('debrief')
    })
    expect(text(html)).toContain('Hint 1')
    expect(buttons(html)).toContain('Debrief not yet')
    expect(buttons(html)).toContain('Another hint')
  })

  it('ends a task with its stars by name, and says that it was a game', async () => {
    const html = await render((played) => {
      played.play.goTo('odp-m4')
      played.play.answer('continue')
      played.play.startTask('odp-t1')
      for (let k = 0; k < 60 && !played.play.taskView()?.finished; k++) {
        played.play.help()
        played.clock.advance(3000)
      }
    })
    expect(text(html)).toContain('This is a game.')
    expect(html).toMatch(/class="star won"/)
  })
})

describe('the day on the page', () => {
  it('shows moments that were passed as done, the present one, and those ahead', async () => {
    const html = await render(({ play }) => play.next())
    const states = [...html.matchAll(/class="clock-moment (\w+)"/g)].map(([, state]) => state)
    expect(states).toEqual(['here', 'ahead', 'ahead', 'ahead', 'ahead', 'ahead'])
    const later = await render((played) => {
      played.play.goTo('odp-m3')
      played.play.goTo('odp-m5')
    })
    const then = [...later.matchAll(/class="clock-moment (\w+)"/g)].map(([, state]) => state)
    expect(then).toEqual(['done', 'ahead', 'done', 'ahead', 'here', 'ahead'])
  })

  it('opens the way on when the story was heard, and names who can be talked to after a scene on cancer', async () => {
    const before = text(await render(undefined, { day: 'tr' }))
    expect(before).not.toContain('On to 09:15')
    expect(before).not.toContain('Childline')
    const after = text(await render(hear, { day: 'tr' }))
    expect(after).toContain('On to 09:15 Making a mask')
    expect(after).toContain('school staff, GP, Childline, Macmillan, Teenage Cancer Trust')
    expect(after).not.toMatch(/\d{4,}/)
  })

  it('tells what is good to know at the start, and on coming into a room with notes', async () => {
    const html = text(await render(undefined, { day: 'tr' }))
    expect(html).toContain('This story is about people having treatment for cancer.')
    expect(html).toContain('Uses X-rays safely.')
  })

  it('pauses with the whole day in sight, every moment of it open to visit', async () => {
    const html = await render(({ play }) => play.pause())
    expect(text(html)).toContain('Take as long as you like. Zainab waits for you.')
    expect(html.match(/class="journey-card/g)).toHaveLength(6)
    expect(html).not.toMatch(/class="journey-card[^>]*aria-disabled="true"/)
    expect(buttons(html)).toEqual(expect.arrayContaining(['Carry on', 'Calm place', 'Leave the day']))
  })

  it('has a calm place with nothing in it that moves or hurries', async () => {
    const html = await render(({ play }) => play.pause('calm'))
    expect(text(html)).toContain('nothing here is in a hurry')
    expect(buttons(html).slice(-2)).toEqual(['I’m ready', 'Leave the day'])
  })
})
