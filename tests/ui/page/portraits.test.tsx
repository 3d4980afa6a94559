import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { peopleMet } from '../../../src/ui/page/afterwards/Met.tsx'
import { COLLEAGUES } from '../../../src/ui/page/portraits/colleagues.ts'
import { People } from '../../../src/ui/page/portraits/People.tsx'
import { tint } from '../../../src/ui/page/portraits/tint.ts'
import { readDay } from '../../experience/playRig.ts'

describe.each(['odp', 'tr', 'pod'])('the portraits of %s', (id) => {
  const { day, words } = readDay(id)
  const others = day.people.map((one) => one.id).filter((one) => one !== day.narrator)

  it('are there for everybody whom the day names, but the narrator', () => {
    expect(others.filter((one) => !COLLEAGUES[one])).toEqual([])
  })

  it('stand with a name and a role, hidden from those who hear the page', () => {
    const html = renderToStaticMarkup(<People day={day} people={others} t={(key) => words[key] ?? key} />)
    expect(html.match(/<svg[^>]*aria-hidden="true"/g)).toHaveLength(others.length)
    for (const one of others) {
      expect(html).toContain(words[`people.${one}.name`])
      expect(html).toContain(words[`people.${one}.role`])
    }
  })

  it('are of those who were in the rooms one has been to', () => {
    const first = day.moments[0]!
    const met = peopleMet(day, [first.id])
    expect(met.length).toBeGreaterThan(0)
    expect(met).not.toContain(day.narrator)
    expect(peopleMet(day, [])).toEqual([])
    expect(
      peopleMet(
        day,
        day.moments.map((moment) => moment.id),
      ).length,
    ).toBeGreaterThan(met.length)
  })
})

describe('those who are shown', () => {
  const looks = Object.entries(COLLEAGUES)

  it('are of many kinds: heads are covered for more than one reason, people are young and old, some wear glasses', () => {
    expect(new Set(looks.map(([, { cover }]) => cover))).toEqual(
      new Set([undefined, 'cap', 'turban', 'wrap', 'hijab']),
    )
    expect(looks.filter(([, { lined }]) => lined).length).toBeGreaterThan(4)
    expect(looks.filter(([, { glasses }]) => glasses).length).toBeGreaterThan(2)
    expect(COLLEAGUES['hanna']?.wheelchair).toBe(true)
  })

  it('have skins from light to dark, none of them the rule', () => {
    const light = looks.map(([, { skin }]) => Number.parseInt(skin.slice(1, 3), 16))
    const [dark, middle, pale] = [
      light.filter((value) => value < 0x90),
      light.filter((value) => value >= 0x90 && value < 0xdc),
      light.filter((value) => value >= 0xdc),
    ]
    for (const part of [dark, middle, pale]) expect(part.length).toBeGreaterThanOrEqual(5)
  })

  it('are tinted toward black and white', () => {
    expect(tint('#808080', -1)).toBe('#000000')
    expect(tint('#808080', 1)).toBe('#ffffff')
    expect(tint('#204060', 0)).toBe('#204060')
  })
})
