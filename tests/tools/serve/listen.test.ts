import { tmpdir } from 'node:os'
import { expect, it } from 'vitest'
import { listen } from '../../../tools/serve/listen.ts'
import { startServer } from '../../../tools/serve/startServer.ts'

it('takes the next port, and says so, when the one asked for is taken', async () => {
  const first = await startServer({ dir: tmpdir(), port: 0 })
  const said: string[] = []
  const second = await listen({ dir: tmpdir(), port: first.port }, (sentence) => said.push(sentence))
  expect(second.port).toBeGreaterThan(first.port)
  expect(said[0]).toBe(`Port ${first.port} is taken; trying ${first.port + 1}.`)
  await first.close()
  await second.close()
})

it('fails at once when the folder does not exist', async () => {
  await expect(listen({ dir: '/no/such/folder', port: 0 }, () => undefined)).rejects.toThrow('ENOENT')
})
