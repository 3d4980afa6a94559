import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { ROOT } from '../../../tools/root.ts'

/** The emulator's device, as far as tests move it. */
interface Device {
  readonly position: { set(x: number, y: number, z: number): void }
  readonly quaternion: { set(x: number, y: number, z: number, w: number): void }
  primaryInputMode: 'controller' | 'hand'
  readonly controllers: Readonly<
    Record<Hand, Thing & { updateButtonValue(button: string, value: number): void }>
  >
  readonly hands: Readonly<Record<Hand, Thing & { updatePinchValue(value: number): void }>>
  updateVisibilityState(state: string): void
  recenter(): void
  readonly activeSession?: XRSession
}
interface Thing {
  connected: boolean
  readonly position: Device['position']
  readonly quaternion: Device['quaternion']
  updateAxes?(id: string, x: number, y: number): void
}
export type Hand = 'left' | 'right'
export type Held = 'controllers' | 'hands'
declare const device: Device

const IWER = join(ROOT, 'node_modules', 'iwer', 'build', 'iwer.min.js')
/** How high eyes are above the floor when one sits, in metres. */
const EYES_M = 1.2
const RAD = Math.PI / 180

/** A headset in a browser that has none: what its visitor would do, a test does with this. */
export class EmulatedHeadset {
  readonly page: Page

  private constructor(page: Page) {
    this.page = page
  }

  /** Puts an emulated headset into pages that are opened from now on. */
  static async install(page: Page): Promise<EmulatedHeadset> {
    const install = `(() => {
      const device = new IWER.XRDevice(IWER.metaQuest3, { stereoEnabled: true, ipd: 0.063 })
      device.installRuntime({ forceInstall: true })
      device.position.set(0, ${EYES_M}, 0)
      device.controllers.left.position.set(-0.2, 0.9, -0.3)
      device.controllers.right.position.set(0.2, 0.9, -0.3)
      window.device = device
    })()`
    await page.addInitScript(`${readFileSync(IWER, 'utf8')};${install}`)
    return new EmulatedHeadset(page)
  }

  /** Presses the button that leads in, and waits for the first frames. */
  async enter(): Promise<void> {
    // The emulator puts the picture before the page: a real press would land on that.
    await this.page.locator('#enter-vr').evaluate((button: HTMLButtonElement) => button.click())
    await this.page.waitForFunction(() => device.activeSession !== undefined)
    await this.frames(3)
  }

  /** Lets so many frames of the session pass. */
  async frames(count: number): Promise<void> {
    await this.page.evaluate(async (frames) => {
      for (let k = 0; k < frames; k++)
        await new Promise((done) => device.activeSession?.requestAnimationFrame(done) ?? setTimeout(done, 16))
    }, count)
  }

  /** Lets frames of the session pass for so long, in milliseconds, and three of them at least. */
  async stay(lastsMs: number): Promise<void> {
    const until = Date.now() + lastsMs
    await this.frames(3)
    while (Date.now() < until) await this.frames(1)
  }

  /** Turns the head: degrees to the right of where it faced at first, and upwards. */
  async look(yawDeg: number, pitchDeg = 0): Promise<void> {
    await this.page.evaluate(([x, y, z, w]) => device.quaternion.set(x, y, z, w), turned(yawDeg, pitchDeg))
  }

  /** Points a controller or a hand: directions as with `look`. */
  async point(hand: Hand, yawDeg: number, pitchDeg: number, by: Held = 'controllers'): Promise<void> {
    await this.page.evaluate(
      ({ held, turn: [x, y, z, w] }) => {
        const thing = device[held.by][held.hand]
        thing.position.set(held.hand === 'left' ? -0.12 : 0.12, 1, -0.3)
        thing.quaternion.set(x, y, z, w)
      },
      { held: { hand, by }, turn: turned(yawDeg, pitchDeg) },
    )
  }

  /** The same, held at the eyes: directions that are known from the head then serve for the hand. */
  async pointFromHead(hand: Hand, yawDeg: number, pitchDeg: number, by: Held = 'controllers'): Promise<void> {
    await this.point(hand, yawDeg, pitchDeg, by)
    await this.page.evaluate(({ held, eyes }) => device[held.by][held.hand].position.set(0, eyes, 0), {
      held: { hand, by },
      eyes: EYES_M,
    })
  }

  /** Puts controllers away and shows hands, or the other way round; or leaves nothing but the head. */
  async hold(what: 'controllers' | 'hands' | 'left hand' | 'nothing'): Promise<void> {
    await this.page.evaluate((held) => {
      device.primaryInputMode = held.includes('hand') ? 'hand' : 'controller'
      for (const hand of ['left', 'right'] as const) {
        device.controllers[hand].connected = held === 'controllers'
        device.hands[hand].connected = held === 'hands' || (held === 'left hand' && hand === 'left')
      }
    }, what)
    await this.frames(2)
  }

  /** What the device itself does: its menu comes, the headset is taken off, the view is centred anew. */
  async device(does: 'visible' | 'visible-blurred' | 'hidden' | 'recentre' | 'end'): Promise<void> {
    await this.page.evaluate(async (what) => {
      if (what === 'recentre') device.recenter()
      else if (what === 'end') await device.activeSession?.end()
      else device.updateVisibilityState(what)
    }, does)
  }

  /** Presses and lets go. */
  async squeeze(hand: Hand, by: Held = 'controllers'): Promise<void> {
    for (const pressed of [1, 0]) {
      await this.page.evaluate(
        (held) => {
          if (held.by === 'controllers')
            device.controllers[held.hand].updateButtonValue('trigger', held.pressed)
          else device.hands[held.hand].updatePinchValue(held.pressed)
        },
        { hand, by, pressed },
      )
      await this.frames(2)
    }
  }
}

/** A quaternion for a head or hand that faces so. */
function turned(yawDeg: number, pitchDeg: number): [number, number, number, number] {
  const [sy, cy] = [Math.sin((-yawDeg * RAD) / 2), Math.cos((-yawDeg * RAD) / 2)]
  const [sp, cp] = [Math.sin((pitchDeg * RAD) / 2), Math.cos((pitchDeg * RAD) / 2)]
  return [cy * sp, sy * cp, -sy * sp, cy * cp]
}
