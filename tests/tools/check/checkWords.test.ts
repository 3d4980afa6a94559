import { expect, it } from 'vitest'
import { checkWords } from '../../../tools/check/checkWords.ts'

it.each([
  ['fetch("https://cdn.jsdelivr.net/npm/x")', 'jsdelivr', 'a third party'],
  ['url(https://fonts.gstatic.com/s/x.woff2)', 'gstatic', 'a third party'],
  ['font-family: FRUTIGER', 'FRUTIGER', 'the NHS typeface'],
  ['color: #005EB8', '#005EB8', 'the NHS blue'],
])('finds in %s the word %s: %s', (text, word, why) => {
  expect(checkWords('dist/app/x.js', `before ${text} after`)).toEqual([
    expect.stringMatching(new RegExp(`^dist/app/x.js: "${word}" is ${why}.*…before.*after…$`)),
  ])
})

it('passes what is ours', () => {
  expect(checkWords('dist/index.html', '<p>Come alongside. #005eb9</p>')).toEqual([])
})
