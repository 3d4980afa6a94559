import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT } from '../../tools/root.ts'
import { securityHeaders } from '../../tools/serve/headers.ts'
import { CHECKSUMS, verifyChecksums } from '../../tools/site/checksums.ts'
import { listFiles } from '../../tools/site/listFiles.ts'

const DIST = join(ROOT, 'dist')
const read = (name: string): string => readFileSync(join(DIST, name), 'utf8')

/** Names of grammars, and addresses that libraries print for developers. Nobody is asked anything there. */
const NEVER_ASKED = /^(www\.w3\.org|react\.dev|github\.com|docs\.pmnd\.rs|opencollective\.com)$/

/** What a visitor's browser is given, looked at as files. */
describe('the build', () => {
  it('P-14: is listed file by file, and the list is true', () => {
    expect(verifyChecksums(DIST, read(CHECKSUMS))).toEqual([])
  })

  it('P-12: brings every header along for hosts that read them from it', () => {
    const text = read('_headers')
    for (const [name, value] of Object.entries(securityHeaders({ hsts: true })))
      expect(text).toContain(`  ${name}: ${value}\n`)
    expect(text).toContain('/app/*\n  Cache-Control: public, max-age=31536000, immutable')
  })

  it('P-7: brings the technician’s sheet, with what each day weighs', () => {
    const sheet = read('technician.html')
    for (const job of ['Operating department practitioner', 'Podiatrist', 'Therapeutic radiographer'])
      expect(sheet).toMatch(new RegExp(`${job}</th><td>\\d+\\.\\d MB</td>`))
  })

  it('P-1, P-4: names no other host, and nobody who counts visitors', () => {
    const hosts = new Set<string>()
    for (const name of listFiles(DIST).filter((file) => /\.(html|js|css|webmanifest)$/.test(file))) {
      const text = read(name)
      for (const [, host = ''] of text.matchAll(/(?:https?:|wss?:|["'(])\/\/([a-z0-9.-]+\.[a-z]{2,})/gi))
        hosts.add(host)
      expect(text, name).not.toMatch(
        /google-analytics|gtag\(|googletagmanager|plausible|matomo|sentry|hotjar|sendBeacon/i,
      )
    }
    expect([...hosts].filter((host) => !NEVER_ASKED.test(host))).toEqual([])
  })

  it('P-9: holds neither script nor style within its pages', () => {
    for (const name of listFiles(DIST).filter((file) => file.endsWith('.html'))) {
      const page = read(name)
      expect(page, name).not.toMatch(/<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/i)
    }
  })
})
