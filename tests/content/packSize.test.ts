import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { MOST_PACK_BYTES, packSize } from '../../tools/content/packSize.ts'
import { readDays } from '../../tools/content/readDays.ts'
import { ROOT } from '../../tools/root.ts'

describe('a profession’s pack', () => {
  it('is its pictures, its sound in one format, its cut-outs and its words', () => {
    const root = mkdtempSync(join(tmpdir(), 'pack-'))
    const write = (path: string, bytes: number): void => {
      mkdirSync(dirname(join(root, path)), { recursive: true })
      writeFileSync(join(root, path), Buffer.alloc(bytes))
    }
    write('assets/baker/shop/pano.json', 10)
    write('assets/baker/shop/tiles/0/f.webp', 100)
    write('assets/baker/voice/a.ogg', 30)
    write('assets/baker/voice/a.m4a', 40)
    write('assets/baker/props/loaf.webp', 5)
    write('scenes/baker/locales/en.json', 7)
    write('scenes/baker/CREDITS.md', 1000)
    expect(packSize(root, 'baker')).toEqual({
      profession: 'baker',
      pictures: 110,
      sound: 40,
      props: 5,
      text: 7,
      whole: 162,
    })
    rmSync(root, { recursive: true })
  })

  it.each(readDays(ROOT).map(({ day }) => day.profession))('%s is within forty megabytes', (profession) => {
    expect(packSize(ROOT, profession).whole).toBeLessThanOrEqual(MOST_PACK_BYTES)
  })
})
