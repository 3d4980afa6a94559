import { describe, expect, it } from 'vitest'
import { XrInput, type XrRay } from '../../../../src/platform/index.ts'

interface Source {
  targetRayMode: string
  targetRaySpace: { at: number }
  gamepad?: { axes: number[] }
}

/** A session with sources that tests add, move and press. */
class FakeSession extends EventTarget {
  inputSources: Source[] = []
  readonly frame = {
    getPose: ({ at }: Source['targetRaySpace']) =>
      Number.isNaN(at) ? undefined : { transform: { matrix: new Float32Array(16).fill(at) } },
  }

  hold(targetRayMode: string, at = 1, axes?: number[]): Source {
    const source: Source = { targetRayMode, targetRaySpace: { at }, ...(axes && { gamepad: { axes } }) }
    this.inputSources = [...this.inputSources, source]
    this.dispatchEvent(new Event('inputsourceschange'))
    return source
  }

  drop(source: Source): void {
    this.inputSources = this.inputSources.filter((other) => other !== source)
    this.dispatchEvent(new Event('inputsourceschange'))
  }

  tell(name: string, inputSource: Source): void {
    this.dispatchEvent(Object.assign(new Event(name), { inputSource, frame: this.frame }))
  }
}

function open() {
  const session = new FakeSession()
  const chosen: number[] = []
  const turns: number[] = []
  const input = new XrInput(session as unknown as XRSession, {} as XRReferenceSpace, {
    selected: (ray: XrRay) => chosen.push(ray.matrix[0]!),
    turned: (step) => turns.push(step),
  })
  const read = (): number[] => {
    input.read(session.frame as unknown as XRFrame)
    return input.rays.filter(({ on }) => on).map(({ matrix }) => matrix[0]!)
  }
  return { session, input, chosen, turns, read }
}

describe('what a session is pointed with', () => {
  it('is a ray for each controller or hand, whichever there are', () => {
    const { session, input, read } = open()
    expect(read()).toEqual([])
    expect(input.hasSources).toBe(false)
    const left = session.hold('tracked-pointer', 3)
    session.hold('tracked-pointer', 4)
    expect(read()).toEqual([3, 4])
    session.drop(left)
    expect(read()).toEqual([4])
    expect(input.hasSources).toBe(true)
  })

  it('loses a ray while its source is out of sight, and has it again after', () => {
    const { session, read } = open()
    const source = session.hold('tracked-pointer', 3)
    source.targetRaySpace.at = Number.NaN
    expect(read()).toEqual([])
    source.targetRaySpace.at = 5
    expect(read()).toEqual([5])
  })

  it('chooses where it points as it is pressed, and remembers that it was used', () => {
    const { session, input, chosen, read } = open()
    const source = session.hold('tracked-pointer', 3)
    read()
    source.targetRaySpace.at = 7
    session.tell('selectstart', source)
    session.tell('select', source)
    expect(chosen).toEqual([7])
    expect(input.used).toBe(true)
    session.drop(source)
    expect(input.used).toBe(false)
  })

  it('takes a pinch by where its look began, and has no ray before or after', () => {
    const { session, input, chosen, read } = open()
    const pinch = session.hold('transient-pointer', 2)
    expect(read()).toEqual([])
    expect(input.hasSources).toBe(false)
    session.tell('selectstart', pinch)
    expect(read()).toEqual([2])
    pinch.targetRaySpace.at = 9
    session.tell('select', pinch)
    session.tell('selectend', pinch)
    expect(chosen).toEqual([2])
    expect(read()).toEqual([])
  })

  it('turns by a thumbstick, or by a touchpad, of either hand', () => {
    const { session, turns, read } = open()
    const stick = session.hold('tracked-pointer', 1, [0, 0, 1, 0])
    session.hold('tracked-pointer', 2, [-1, 0])
    read()
    read()
    stick.gamepad!.axes[2] = 0
    read()
    stick.gamepad!.axes[2] = -1
    read()
    expect(turns).toEqual([1, -1, -1])
  })

  it('does nothing behind the device’s own menu', () => {
    const { session, input, chosen, turns, read } = open()
    const source = session.hold('tracked-pointer', 3, [0, 0, 1, 0])
    input.awake = false
    expect(read()).toEqual([])
    session.tell('select', source)
    expect([...chosen, ...turns]).toEqual([])
  })

  it('listens no more once disposed', () => {
    const { session, input, chosen } = open()
    const source = session.hold('tracked-pointer')
    input.dispose()
    session.tell('select', source)
    expect(chosen).toEqual([])
  })
})
