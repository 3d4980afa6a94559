import { readdirSync, readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

const FOLDER = 'pipeline/blender/people'

/** The ids of everybody whom the scripts can put into a room. */
function castIds(): string[] {
  return readdirSync(FOLDER)
    .filter((file) => /^cast_\w+\.py$/.test(file))
    .flatMap((file) => [
      ...readFileSync(`${FOLDER}/${file}`, 'utf8').matchAll(/Character\(\s*'([a-z0-9-]+)'/g),
    ])
    .map(([, id]) => id ?? '')
}

/** The ids of everybody whom the day of a profession names. */
function namedIn(profession: string): string[] {
  const day = JSON.parse(readFileSync(`scenes/${profession}/day.json`, 'utf8')) as {
    people: { id: string }[]
  }
  return day.people.map(({ id }) => id)
}

describe('the cast', () => {
  it.each(['odp', 'tr', 'pod'])('has everybody whom the day of %s names', (profession) => {
    const named = namedIn(profession)
    expect(named.length).toBeGreaterThan(7)
    expect(castIds()).toEqual(expect.arrayContaining(named))
  })

  it('has nobody twice', () => {
    const ids = castIds()
    expect(ids).toHaveLength(new Set(ids).size)
  })
})
