import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import en from '../../../src/ui/locales/en.json' with { type: 'json' }
import { Page } from '../../../src/ui/page/Page.tsx'
import type { VisitState } from '../../../src/ui/index.ts'
import { createFakeVisit } from '../fakeVisit.ts'

const render = async (state: Partial<VisitState> = {}): Promise<string> =>
  renderToStaticMarkup(<Page ui={(await createFakeVisit(en.words, state)).ui} />)
/** The words on the buttons, in order. */
const buttons = (html: string): string[] =>
  [...html.matchAll(/<button[^>]*>(.*?)<\/button>/g)].map(([, inside]) => inside!.replaceAll(/<[^>]*>/g, ''))

describe('the page of a room', () => {
  beforeAll(() => {
    vi.stubGlobal('matchMedia', () => ({ matches: false }))
  })

  it('names the room, describes it, and tells the time', async () => {
    const html = await render()
    expect(html).toContain('<h1 tabindex="-1">Theatre 4</h1>')
    expect(html).toContain('<p>A large room.</p>')
    expect(html).toContain('<time>09:15</time>')
  })

  it('lists the ways from left to right, without those to rooms that have no picture', async () => {
    expect(buttons(await render()).slice(0, 2)).toEqual(['Back to setting up', 'On to recovery'])
    expect(await render()).not.toContain('no picture yet')
  })

  it('offers a button for whatever a drag or a pinch can do', async () => {
    const html = await render()
    for (const name of ['Turn left', 'Turn right', 'Zoom in', 'Zoom out'])
      expect(html).toContain(`aria-label="${name}"`)
  })

  it('says nothing while nothing is wrong', async () => {
    expect(await render()).not.toContain('role="alert"')
    expect(await render({ online: false })).not.toContain('No connection')
  })

  it('tells of a fault in plain words, with what can be done about it', async () => {
    const html = await render({ message: { code: 'network/unreachable', retry: true, back: false } })
    expect(html).toContain('Check the connection, then try again.')
    expect(buttons(html)).toContain('Try again')
    expect(buttons(html)).not.toContain('Go back')
  })

  it('never shows a visitor a code', async () => {
    const html = await render({ message: { code: 'content/strange', retry: false, back: true } })
    expect(html).toContain('This room could not be shown.')
    expect(html).not.toContain('content/strange')
    expect(buttons(html)).toContain('Go back')
  })

  it('says that it waits for the connection only when it does', async () => {
    expect(await render({ online: false, picture: 'loading' })).toContain('No connection.')
  })
})
