import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { findScene } from '../../../pipeline/panorama/findScene.ts'
import { ProgressBar } from '../../../pipeline/panorama/ProgressBar.ts'
import { readArguments } from '../../../pipeline/panorama/readArguments.ts'
import { createManualClock } from '../../../src/shared/index.ts'
import { compassWorld, emptyFolder, pictureOf, rippledWorld } from './worlds.ts'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))

function start(cwd: string, ...parameters: string[]) {
  const command = [join(ROOT, 'node_modules/tsx/dist/cli.mjs'), join(ROOT, 'pipeline/panorama/ingest.ts')]
  const env = { ...process.env, INIT_CWD: cwd }
  const child = spawn(process.execPath, [...command, ...parameters], { cwd: ROOT, env })
  let printed = ''
  let complained = ''
  child.stdout.on('data', (data: Buffer) => (printed += data.toString()))
  child.stderr.on('data', (data: Buffer) => (complained += data.toString()))
  const ended = once(child, 'close').then(([status]) => ({ status: status as number, printed, complained }))
  return { child, ended, complained: () => complained }
}

describe('npm run ingest', { timeout: 60_000 }, () => {
  it('writes a panorama from where it is called, verifies it, and the second time does nothing', async () => {
    const folder = await emptyFolder()
    await pictureOf(compassWorld, 512).jpeg().toFile(join(folder, 'room.jpg'))
    const first = await start(folder, 'room.jpg', '--out', 'made/room', '--verify').ended
    expect(first).toMatchObject({ status: 0 })
    expect(first.printed).toContain('no seam was found')
    expect(first.printed).toMatch(/PSNR \d\d\.\d\d dB, SSIM [01]\.\d+/)
    expect(existsSync(join(folder, 'made/room/pano.json'))).toBe(true)
    const second = await start(folder, 'room.jpg', '--out', 'made/room').ended
    expect(second.status).toBe(0)
    expect(second.printed).toContain('up to date')
  })

  it('says in one sentence what is wrong with a picture, ends with 1 and writes nothing', async () => {
    const folder = await emptyFolder()
    await writeFile(join(folder, 'login.jpg'), '<html>')
    const { status, complained } = await start(folder, 'login.jpg', '--out', 'made').ended
    expect(status).toBe(1)
    expect(complained.trim().split('\n')).toHaveLength(1)
    expect(complained).toContain('is not a picture')
    expect(await readdir(folder)).toEqual(['login.jpg'])
  })

  it('ends with 2 and shows its use when called wrongly', async () => {
    const { status, complained } = await start(await emptyFolder(), 'room.jpg').ended
    expect(status).toBe(2)
    expect(complained).toContain('either --out or --scene')
    expect(complained).toContain('npm run ingest')
  })

  it.skipIf(process.platform === 'win32')('leaves nothing when interrupted', async () => {
    const folder = await emptyFolder()
    await pictureOf(rippledWorld(2048), 2048).png().toFile(join(folder, 'room.png'))
    const run = start(folder, 'room.png', '--out', 'made/room', '--formats', 'avif')
    while (!run.complained().includes(' tiles')) await once(run.child.stderr, 'data')
    run.child.kill('SIGINT')
    const { status, complained } = await run.ended
    expect(status).toBe(130)
    expect(complained).toContain('nothing half-made')
    expect(await readdir(folder)).toEqual(['room.png'])
  })
})

describe('readArguments', () => {
  it('reads formats in order, with their qualities, and a view', () => {
    const parameters = ['a.jpg', '--out', 'b', '--formats', 'avif:41,webp', '--view=-30,5.5']
    expect(readArguments(parameters, '/base')).toMatchObject({
      image: '/base/a.jpg',
      target: { folder: '/base/b' },
      formats: [{ type: 'image/avif', quality: 41 }, { type: 'image/webp' }],
      view: { yaw: -30, pitch: 5.5 },
      verify: false,
    })
  })

  it.each([
    [[], 'no picture'],
    [['a.jpg', 'b.jpg', '--out', 'c'], 'b.jpg'],
    [['a.jpg', '--out', 'b', '--scene', 'odp/odp-4'], 'either --out or --scene'],
    [['a.jpg', '--out', 'b', '--formats', 'gif'], '"gif" is not a format'],
    [['a.jpg', '--out', 'b', '--formats', 'webp:200'], '1 to 100'],
    [['a.jpg', '--out', 'b', '--view', '30'], 'two angles'],
    [['a.jpg', '--out', 'b', '--view', '0,100'], 'two angles'],
    [['a.jpg', '--into', 'b'], '--into'],
  ])('refuses %j', (parameters, reason) => {
    expect(() => readArguments(parameters, '/base')).toThrow(reason)
  })
})

describe('findScene', () => {
  it('knows where the project keeps the panorama of a scene', async () => {
    expect((await findScene(ROOT, 'odp/odp-4')).folder).toBe(join(ROOT, 'assets/odp/odp-4'))
  })

  it.each([
    ['odp', '<profession>/<scene>'],
    ['odp/nowhere', 'odp-4'],
    ['nobody/odp-4', 'cannot be read'],
    ['odp/odp-1/midnight', 'morning'],
  ])('refuses %s and names what there is', async (address, hint) => {
    await expect(findScene(ROOT, address)).rejects.toThrow(hint)
  })
})

describe('ProgressBar', () => {
  it('shows on a terminal how far it is and how long it will take', () => {
    const clock = createManualClock()
    let shown = ''
    const bar = new ProgressBar({ isTTY: true, write: (text) => (shown = text) }, clock)
    clock.advance(10_000)
    bar.update(25, 100)
    expect(shown).toContain('25 %  25 of 100 tiles, 30 s left')
    expect(shown).toContain('[██████··················]')
    clock.advance(10)
    bar.update(26, 100)
    expect(shown).toContain('25 of 100')
    bar.finish()
    expect(shown).toBe('\r\u001B[K')
  })

  it('writes four lines into a log', () => {
    const clock = createManualClock()
    const lines: string[] = []
    const bar = new ProgressBar({ write: (text) => lines.push(text) }, clock)
    for (let done = 1; done <= 1000; done++) {
      clock.advance(1000)
      bar.update(done, 1000)
    }
    bar.finish()
    expect(lines).toHaveLength(4)
    expect(lines[0]).toBe(' 25 %  250 of 1000 tiles, 13 min left\n')
    expect(lines[3]).toBe('100 %  1000 of 1000 tiles\n')
  })
})
