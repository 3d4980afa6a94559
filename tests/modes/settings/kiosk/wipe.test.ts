import { expect, test } from 'vitest'
import { wipe } from '../../../../src/modes/settings/kiosk/wipe.ts'
import { fakeStore, keysOf } from './fakes.ts'

test('K-3 wiping takes all that a visitor may have left, whoever wrote it, and leaves what is the device’s', async () => {
  const local = fakeStore({
    'alongside.settings': '{}',
    'alongside.progress.odp': '{}',
    'alongside.last': '{}',
    'alongside.kept': '["odp"]',
    'alongside-kiosk.counts': '{}',
    'alongside-kiosk.pin': '{}',
    'somebody-elses': 'x',
  })
  const session = fakeStore({ a: 'b' })
  const deleted: string[] = []
  const databases = {
    databases: () => Promise.resolve([{ name: 'notes', version: 1 }]),
    deleteDatabase: (name: string) => void deleted.push(name),
  } as unknown as IDBFactory
  await wipe({ local, session, databases })
  expect(keysOf(local)).toEqual(['alongside.kept', 'alongside-kiosk.counts', 'alongside-kiosk.pin'])
  expect(keysOf(session)).toEqual([])
  expect(deleted).toEqual(['notes'])
})

test('K-3 stores that are blocked stop nothing', async () => {
  const blocked = {
    get length(): number {
      throw new Error('blocked')
    },
    clear() {
      throw new Error('blocked')
    },
  } as unknown as globalThis.Storage
  await expect(wipe({ local: blocked, session: blocked, databases: undefined })).resolves.toBeUndefined()
})
