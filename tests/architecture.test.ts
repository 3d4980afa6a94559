import { describe, expect, it } from 'vitest'
import { checkTree } from '../tools/architecture/checkTree.ts'
import { readTree } from '../tools/architecture/readTree.ts'

/** Checks a tree of one file. */
function complaintsOf(path: string, ...lines: readonly string[]): readonly string[] {
  return checkTree(new Map([[path, lines.join('\n')]]))
}

describe('this project', () => {
  it('keeps the rules of its architecture', () => {
    const tree = readTree()
    expect(tree.size).toBeGreaterThan(50)
    expect(tree.has('src/shared/errors.ts')).toBe(true)
    expect(checkTree(tree)).toEqual([])
  })
})

describe('checkTree complains of', () => {
  it('a folder that imports what stands above it', () => {
    expect(complaintsOf('src/manifest/bad.ts', '', `import { x } from '../viewer/index.ts'`)).toEqual([
      'src/manifest/bad.ts:2 imports src/viewer/, which src/manifest may not',
    ])
  })

  it.each([
    [`export * from '../experience/index.ts'`],
    [`export type { Day } from '../experience/index.ts'`],
    [`import type { Day } from '../experience/index.ts'`],
    [`const later = import('../experience/index.ts')`],
    [`import '../experience/index.ts'`],
  ])('viewer and experience meeting by %s', (line) => {
    expect(complaintsOf('src/viewer/bad.ts', line)).toEqual([
      'src/viewer/bad.ts:1 imports src/experience/, which src/viewer may not',
    ])
  })

  it('coming in by the window', () => {
    expect(
      complaintsOf('src/viewer/bad.ts', `import { TileQueue } from '../streaming/TileQueue.ts'`),
    ).toEqual([
      'src/viewer/bad.ts:1 imports src/streaming/TileQueue.ts; come in by the door, src/streaming/index.ts',
    ])
  })

  it('a folder that no rule knows', () => {
    expect(complaintsOf('src/extras/new.ts', `import { x } from '../shared/index.ts'`)).toEqual([
      'src/extras/new.ts:1 src/extras/ has no row in tools/architecture/rules.ts',
    ])
    expect(complaintsOf('src/main.ts', `import { x } from './extras/index.ts'`)).toEqual([
      'src/main.ts:1 imports src/extras/, which src/main may not',
    ])
  })

  it('an import from outside src/', () => {
    expect(complaintsOf('src/main.ts', `import { x } from '../tools/root.ts'`)).toEqual([
      'src/main.ts:1 imports tools/root.ts, outside src/',
    ])
  })

  it.each([
    ['src/streaming/bad.ts', 'three'],
    ['src/ui/page/Bad.tsx', 'three'],
    ['src/visit/bad.ts', 'react'],
    ['src/visit/bad.ts', '@react-three/fiber'],
    ['src/viewer/bad.ts', 'valibot'],
    ['src/ui/bad.ts', 'i18next'],
    ['src/visit/bad.ts', 'howler'],
    ['src/experience/bad.ts', 'zustand'],
    ['src/shared/bad.ts', 'node:fs'],
    ['src/viewer/bad.ts', 'three-stdlib'],
  ])('%s importing the package %s', (path, name) => {
    const folder = path.split('/')[1]
    expect(complaintsOf(path, `import * as all from '${name}'`)).toEqual([
      `${path}:1 imports the package ${name}, which src/${folder} may not`,
    ])
  })

  it('a module whose name is worked out', () => {
    expect(complaintsOf('src/main.ts', 'import(name)')).toEqual([
      'src/main.ts:1 imports (name); write the name of the module out',
    ])
    expect(complaintsOf('src/boot.ts', 'import(name)')).toEqual([])
  })

  it('a file of more than 400 lines, in any language', () => {
    const lines = Array.from({ length: 401 }, () => '# a line')
    expect(complaintsOf('pipeline/blender/long.py', ...lines)).toEqual([
      'pipeline/blender/long.py:401 has more than 400 lines; split it',
    ])
    expect(complaintsOf('pipeline/blender/long.py', ...lines.slice(1), '')).toEqual([])
  })

  it.each([
    `if (mode.id === 'kiosk') leave()`,
    'const headset = true',
    'return <p className="classroom">x</p>',
  ])('the mode named in: %s', (line) => {
    const path = 'src/ui/page/Bad.tsx'
    expect(complaintsOf(path, 'function f(mode, leave) {', line, '}')).toEqual([
      expect.stringMatching(/^src\/ui\/page\/Bad\.tsx:2 names the mode "\w+"; ask a policy instead$/),
    ])
    expect(complaintsOf('src/modes/settings/kiosk.tsx', 'function f(mode, leave) {', line, '}')).toEqual([])
  })

  it('a second frame loop', () => {
    expect(complaintsOf('src/ui/scene/A.tsx', 'useFrame(() => 1)', 'useFrame(() => 2)')).toEqual([
      'src/ui/scene/A.tsx:2 calls useFrame( a second time; there is one frame loop',
    ])
  })

  it('a TODO that belongs to no issue', () => {
    const marker = ['TO', 'DO'].join('')
    expect(complaintsOf('src/main.ts', '', `// ${marker}: later`)).toEqual([
      'src/main.ts:2 has a TODO without an issue number',
    ])
    expect(complaintsOf('src/main.ts', `// ${marker} (#12): later`)).toEqual([])
  })

  it('source that cannot be read, rather than passing it over', () => {
    expect(() => complaintsOf('src/main.ts', 'import {')).toThrow('src/main.ts')
  })
})

describe('checkTree lets pass', () => {
  it.each([
    ['src/viewer/good.ts', `import { x } from '../streaming/index.ts'`],
    ['src/viewer/good.ts', `import { y } from './y.ts'`],
    ['src/viewer/good.ts', `import { Mesh } from 'three'`],
    ['src/ui/scene/Good.tsx', `import { Mesh } from 'three'`],
    ['src/ui/scene/Good.tsx', `import { Panel } from '../page/Panel.tsx'`],
    ['src/experience/good.ts', `import { createStore } from 'zustand/vanilla'`],
    ['src/main.ts', `import('./modes/index.ts')`],
    ['src/streaming/good.ts', `import url from './decode.worker.ts?worker&url'`],
    ['src/shared/good.ts', `// kiosk, headset: a word in a comment names nothing`],
    ['tools/good.ts', `import { readFile } from 'node:fs'`],
  ])('%s with %s', (path, line) => {
    expect(complaintsOf(path, line)).toEqual([])
  })
})
