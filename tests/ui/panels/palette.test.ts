import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import * as palette from '../../../src/ui/scene/paint/palette.ts'

it('has the colours and faces of the style sheets', () => {
  const css = readFileSync(new URL('../../../src/ui/styles/tokens.css', import.meta.url), 'utf8').replaceAll(
    '"',
    "'",
  )
  const { CALM, ...others } = palette
  for (const [name, value] of Object.entries(others))
    expect(css.toLowerCase(), name).toContain(
      value.startsWith('#') ? value.toLowerCase() : value.replaceAll('"', "'").toLowerCase(),
    )
  const pause = readFileSync(new URL('../../../src/ui/styles/pause.css', import.meta.url), 'utf8')
  expect(pause).toContain(CALM.toLowerCase())
})
