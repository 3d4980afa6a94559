import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ROOT } from '../../tools/root.ts'
import { verifyChecksums } from '../../tools/site/checksums.ts'

it('P-14: a second build is the same, byte for byte', () => {
  const again = mkdtempSync(join(tmpdir(), 'alongside-again-'))
  try {
    const vite = join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js')
    const { status, stderr } = spawnSync(
      process.execPath,
      [vite, 'build', '--outDir', again, '--emptyOutDir', '--logLevel', 'error'],
      { cwd: ROOT, encoding: 'utf8', env: { ...process.env, NODE_ENV: 'production' } },
    )
    expect([status, stderr]).toEqual([0, ''])
    expect(verifyChecksums(again, readFileSync(join(ROOT, 'dist', 'SHA256SUMS'), 'utf8'))).toEqual([])
  } finally {
    rmSync(again, { recursive: true })
  }
})
