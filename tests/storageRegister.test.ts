import { expect, it } from 'vitest'
import { readTree } from '../tools/architecture/readTree.ts'
import { unregistered } from './browser/storageRegister.ts'

/** `storage.write('last', …)`, ``storage.write(`progress.${id}`, …)``; `kept` is what a shared screen keeps. */
const WRITES = /\b(storage|kept)\.write\(\s*(?:'([\w.-]+)'|`([\w.-]+\.)\$\{|(\w+))/g

/** Every key that the source writes, as it ends up in the browser. */
function writtenKeys(): readonly string[] {
  const tree = [...readTree()].filter(([path]) => path.startsWith('src/'))
  return tree.flatMap(([, text]) =>
    [...text.matchAll(WRITES)].map(([, store, literal, prefix, name]) => {
      const constant = name && new RegExp(String.raw`const ${name} = '([\w.-]+)'`).exec(text)?.[1]
      const key = literal ?? (prefix === undefined ? constant : `${prefix}any`)
      return `${store === 'kept' ? 'alongside-kiosk' : 'alongside'}.${key ?? `?${name}`}`
    }),
  )
}

it('P-3: whatever the source writes down is in the register, in modes that no test drives as well', () => {
  const keys = writtenKeys()
  for (const key of ['settings', 'progress.any', 'last', 'kept', 'headset'])
    expect(keys).toContain(`alongside.${key}`)
  expect(keys).toContain('alongside-kiosk.counts')
  expect(unregistered({ localStorage: keys })).toEqual([])
})

it('P-3: a key that is not in the register is told', () => {
  expect(unregistered({ localStorage: ['alongside.visitor'], cookies: ['id=1'] })).toEqual([
    'localStorage: alongside.visitor',
    'cookies: id=1',
  ])
})
