import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { Catalogue } from '../../../../src/manifest/index.ts'
import { CutChoice } from '../../../../src/ui/page/door/CutChoice.tsx'
import { Door } from '../../../../src/ui/page/door/Door.tsx'
import { openDays, type DoorOptions } from '../../../../src/ui/page/door/DoorOptions.ts'
import { doorOptions, fullCatalogue, textOf } from '../paperRig.ts'

const render = async (change: Partial<DoorOptions> = {}): Promise<string> =>
  renderToStaticMarkup(<Door {...await doorOptions()} {...change} />)

describe('the door', () => {
  it('shows everybody in the order in which their days begin', async () => {
    const html = await render()
    const names = [...html.matchAll(/<h2[^>]*>(\w+)/g)].map(([, name]) => name)
    expect(names).toEqual(['Zainab', 'Kofi', 'Danny'])
  })

  it('tells of each day what one wants to know, without pointing at it', async () => {
    const text = textOf(await render())
    for (const said of [
      '“I loved being the person who makes the show safe and smooth, even though nobody claps for you.”',
      'Operating department practitioner',
      '07:30 – 16:00',
      '5 or 12 minutes',
      'An operation is happening under covers.',
      "“I was into physics and art, and I couldn't see how they went together.”",
      'People being treated for cancer.',
      '“Until I was seventeen, my plan was simple: play football.”',
      'Podiatrist',
    ])
      expect(text).toContain(said)
  })

  it('has what can be set before, and says that nothing leaves the device', async () => {
    const text = textOf(await render())
    for (const name of ['English', 'Sound on', 'Captions on', 'Text size', 'Comfort', 'Forget me'])
      expect(text).toContain(name)
    expect(text).toContain('Nothing about you leaves this device.')
  })

  it('offers to carry on where a day was left', async () => {
    const text = textOf(await render({ resume: { day: 'tr', moment: 'tr-m4' } }))
    expect(text).toContain('You were with Kofi, at 11:20.')
    expect(text).toContain('Carry on')
    expect(textOf(await render())).not.toContain('Carry on')
  })

  it('does not carry on in a day that is not offered any more', async () => {
    expect(textOf(await render({ resume: { day: 'gone', moment: 'm1' } }))).not.toContain('Carry on')
  })

  it('offers no day whose pictures are missing, and says so when there are none at all', async () => {
    const { days } = fullCatalogue()
    const some: Catalogue = { days: days.map((day) => (day.id === 'tr' ? { ...day, scenes: [] } : day)) }
    expect(openDays(some).map(({ id }) => id)).toEqual(['odp', 'pod'])
    expect(textOf(await render({ catalogue: some }))).not.toContain('Kofi')
    expect(textOf(await render({ catalogue: { days: [] } }))).toContain('No day is here yet.')
  })

  it('asks how long one would like to stay: the whole day first', async () => {
    const options = await doorOptions()
    const day = openDays(options.catalogue)[0]!
    const html = renderToStaticMarkup(
      <CutChoice day={day} name="Zainab" t={options.language.t} onChoose={() => {}} onClose={() => {}} />,
    )
    const choices = [...html.matchAll(/<button[^>]*door-cut"[^>]*>(.*?)<\/button>/g)].map(([, inside]) =>
      textOf(inside!).trim(),
    )
    expect(choices).toEqual([
      'The whole day 12 minutes',
      'One room, one task 5 minutes',
      'Look around freely as long as you like',
    ])
  })
})
