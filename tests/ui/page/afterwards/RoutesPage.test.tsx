import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { RoutesPage } from '../../../../src/ui/page/afterwards/RoutesPage.tsx'
import { splitList } from '../../../../src/ui/page/paper/splitList.ts'
import { paperOptions, textOf } from '../paperRig.ts'

describe('the routes page', () => {
  it('is about the day of the link', async () => {
    const text = textOf(renderToStaticMarkup(<RoutesPage {...await paperOptions('tr')} />))
    expect(text).toContain('Therapeutic radiographer')
    expect(text).toContain('More than one way in. None is the wrong one.')
    expect(text).toContain('Step into a day with Kofi')
    expect(text).toContain('BSc takes three or four years')
  })

  it('asks which job where the link names none', async () => {
    const html = renderToStaticMarkup(<RoutesPage {...await paperOptions()} />)
    const names = [...html.matchAll(/class="day-choice-job">([^<]*)/g)].map(([, name]) => name)
    expect(names).toEqual(['Operating department practitioner', 'Therapeutic radiographer', 'Podiatrist'])
  })
})

describe('a sentence of many parts', () => {
  it('comes apart at its semicolons, after its colon', () => {
    expect(splitList('Pay, *2025*: Band 2 £1; Band 3 £2.')).toEqual({
      lead: 'Pay, *2025*:',
      parts: ['Band 2 £1', 'Band 3 £2'],
    })
    expect(splitList('One thing.')).toEqual({ lead: '', parts: ['One thing'] })
  })
})
