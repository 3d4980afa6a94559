import { describe, expect, it } from 'vitest'
import { ensureChromium, type Machine } from '../../../tools/browser/ensureChromium.ts'

const DEBIAN = 'NAME="Debian GNU/Linux"\nID=debian\n'
const UBUNTU = 'NAME="Ubuntu"\nID=ubuntu\nID_LIKE=debian\n'

/** A machine on which the commands matching `works` succeed, and which has a Chromium after `apt-get install`. */
function machine(options: { osRelease: string; isRoot?: boolean; works: RegExp; has?: boolean }): {
  readonly machine: Machine
  readonly ran: readonly string[]
} {
  const ran: string[] = []
  let hasChromium = options.has ?? false
  const run: Machine['run'] = (command) => {
    const line = command
      .join(' ')
      .replace(process.execPath, 'node')
      .replace(/\S*cli\.js/, 'playwright')
    ran.push(line)
    const worked = options.works.test(line)
    if (worked && line.includes('apt-get install')) hasChromium = true
    return worked
  }
  const find = (): string | undefined => (hasChromium ? '/usr/bin/chromium' : undefined)
  return { machine: { find, run, isRoot: options.isRoot ?? false, osRelease: options.osRelease }, ran }
}

const quiet = (): void => undefined

describe('ensureChromium', () => {
  it('does nothing when there is one', () => {
    const { machine: here, ran } = machine({ osRelease: DEBIAN, works: /./, has: true })
    ensureChromium(here, quiet)
    expect(ran).toEqual([])
  })

  it('installs Debian’s package where it may, and says so', () => {
    const { machine: here, ran } = machine({ osRelease: DEBIAN, isRoot: true, works: /apt-get/ })
    const said: string[] = []
    ensureChromium(here, (sentence) => said.push(sentence))
    expect(ran.at(-1)).toBe('apt-get install -y -qq --no-install-recommends chromium')
    expect(said).toEqual(['No Chromium here: installing the package “chromium” …'])
  })

  it('asks sudo only when it does not ask back', () => {
    const { machine: here, ran } = machine({ osRelease: DEBIAN, works: /^sudo/ })
    ensureChromium(here, quiet)
    expect(ran[0]).toBe('sudo -n true')
    expect(ran.at(-1)).toMatch(/^sudo -n apt-get install/)
  })

  it('lets Playwright download one on Ubuntu, on other systems, and where apt cannot', () => {
    const ubuntu = machine({ osRelease: UBUNTU, isRoot: true, works: /playwright/ })
    ensureChromium(ubuntu.machine, quiet)
    expect(ubuntu.ran).toEqual(['node playwright install chromium-headless-shell --with-deps'])

    const mac = machine({ osRelease: '', works: /playwright/ })
    ensureChromium(mac.machine, quiet)
    expect(mac.ran).toEqual(['node playwright install chromium-headless-shell'])

    const offline = machine({ osRelease: DEBIAN, isRoot: true, works: /headless-shell$/ })
    ensureChromium(offline.machine, quiet)
    expect(offline.ran.at(-1)).toBe('node playwright install chromium-headless-shell')
  })

  it('says what to do when none can be had', () => {
    const { machine: here } = machine({ osRelease: DEBIAN, works: /never/ })
    expect(() => ensureChromium(here, quiet)).toThrow('CHROMIUM=/path/to/chromium npm test')
  })
})
