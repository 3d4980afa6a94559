import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkDomain, checkOrigin } from '../../../tools/hosting/checkNames.ts'
import { securityHeaders } from '../../../tools/serve/headers.ts'
import { checksums, verifyChecksums } from '../../../tools/site/checksums.ts'
import { technicianSheet } from '../../../tools/site/technicianSheet.ts'
import { weighBuild } from '../../../tools/site/weighBuild.ts'

let dist: string
beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'alongside-site-'))
})
afterEach(() => rmSync(dist, { recursive: true }))

const put = (name: string, content: string | Buffer): void => {
  mkdirSync(join(dist, name, '..'), { recursive: true })
  writeFileSync(join(dist, name), content)
}

describe('P-14: the list of hashes', () => {
  it('is as sha256sum writes it, in the order of names', () => {
    put('b.txt', '')
    put('a/c.txt', 'abc')
    expect(checksums(dist)).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a/c.txt\n' +
        'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  b.txt\n',
    )
  })

  it('tells what changed, went and came', () => {
    put('same.txt', '1')
    put('changed.txt', '1')
    put('gone.txt', '1')
    const list = checksums(dist)
    put('SHA256SUMS', list)
    expect(verifyChecksums(dist, list)).toEqual([])
    put('changed.txt', '2')
    put('new.txt', '1')
    rmSync(join(dist, 'gone.txt'))
    expect(verifyChecksums(dist, list)).toEqual([
      'changed.txt is not what it was',
      'gone.txt is missing',
      'new.txt is not in the list',
    ])
  })
})

describe('what a build weighs', () => {
  it('is counted as it goes over the wire, sound once, each day by itself', () => {
    const script = 'let a = 1;'.repeat(1000)
    put('index.html', '<title></title>')
    put('app/main-12345678.js', script)
    put('app/letters-12345678.woff', Buffer.alloc(9999))
    put('app/vet-day-0123456789.json', '{}')
    put('app/vet-en-0123456789.json', '{}')
    put('vet/vet-1/0.webp', Buffer.alloc(500))
    put('vet/vet-1/ingest.json', '{}')
    put('vet/voice/c01.ogg', Buffer.alloc(40))
    put('vet/voice/c01.m4a', Buffer.alloc(50))
    put('other/voice/c01.m4a', Buffer.alloc(7000))
    const { appBytes, days } = weighBuild(dist, [
      { id: 'vet', title: 'Vet', profession: 'vet' },
      { id: 'none', title: 'None', profession: 'none' },
    ])
    expect(appBytes).toBe(gzipSync(script).length + gzipSync('<title></title>').length)
    expect(days).toEqual([
      { id: 'vet', title: 'Vet', profession: 'vet', files: 4, mostBytes: 550 + 2 * gzipSync('{}').length },
    ])
  })
})

describe('P-7: the technician’s sheet', () => {
  const weight = {
    appBytes: 1_000_000,
    days: [{ id: 'vet', title: 'Vet <b>', profession: 'vet', mostBytes: 4_000_000, files: 700 }],
  }
  const sheet = technicianSheet({
    domain: 'alongside.school.example',
    weight,
    headers: securityHeaders(),
    build: 'a1b2c3',
  })

  it('says the domain, the port, the bytes of a day and the time of a class, and the headers', () => {
    expect(sheet).toContain('<code>alongside.school.example</code>')
    expect(sheet).toContain('port 443')
    // 30 devices of 5 MB over 50 Mbit/s are 24 seconds.
    expect(sheet).toContain('<td>5.0 MB</td><td>700</td><td>24 s</td><td>12 s</td><td>6 s</td>')
    for (const name of Object.keys(securityHeaders())) expect(sheet).toContain(name)
    expect(sheet).toContain('a1b2c3')
  })

  it('says what it is not', () => {
    expect(sheet).toMatch(/No accounts.*No chat, no search.*no links out/)
  })

  it('holds names as text, and neither script nor style nor link that its own policy would refuse', () => {
    expect(sheet).toContain('Vet &lt;b&gt;')
    expect(sheet).not.toMatch(/<script|<style|style="|<a /)
  })
})

describe('names for a configuration', () => {
  it.each(['a b', 'a;b', 'x"y', 'a.example {', '', '-', 'a\nb'])('refuse "%s" as a domain', (domain) => {
    expect(() => checkDomain(domain)).toThrow('is not a domain')
  })

  it.each(['portal.example', 'https://a.example/', "https://a.example'; x", 'javascript:1', '*'])(
    'refuse "%s" as an origin',
    (origin) => {
      expect(() => checkOrigin(origin)).toThrow('is not an origin')
    },
  )

  it('take those that are', () => {
    expect(checkDomain('alongside.school.example')).toBe('alongside.school.example')
    expect(checkOrigin('https://portal.example:8443')).toBe('https://portal.example:8443')
  })
})
