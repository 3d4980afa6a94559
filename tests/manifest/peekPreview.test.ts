import { describe, expect, it } from 'vitest'
import { peekPreview } from '../../src/manifest/index.ts'

const preview = { size: 64, border: 2, uri: 'data:image/webp;base64,UklGRg==' }

describe('a look at a description that is not checked yet', () => {
  it('finds the preview', () => {
    expect(peekPreview({ preview, levels: 'wrong' })).toEqual(preview)
  })

  it.each([
    ['nothing', null],
    ['a page', '<html>'],
    ['no preview', {}],
    ['a picture elsewhere', { preview: { ...preview, uri: 'https://example.org/a.webp' } }],
    ['a script', { preview: { ...preview, uri: 'data:text/html;base64,AAAA' } }],
    ['a way out of a style', { preview: { ...preview, uri: 'data:image/webp;base64,AAAA);x:url(' } }],
    ['a size that is none', { preview: { ...preview, size: '64' } }],
    ['a giant', { preview: { ...preview, size: 5000 } }],
  ])('leaves %s to the check', (_, json) => {
    expect(peekPreview(json)).toBeUndefined()
  })
})
