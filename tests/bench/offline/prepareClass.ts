import type { Keeper } from '../../../src/platform/offline/Keeper.ts'
import { createManualClock } from '../../../src/shared/index.ts'
import { BASE, openDevice } from '../../platform/offline/offlineRig.ts'
import { SharedLink } from './SharedLink.ts'

export interface ClassOptions {
  readonly devices: number
  readonly bitsPerSecond: number
  /** Devices begin at a random moment within this time. */
  readonly spreadMs: number
  readonly mostAtOnce: number
  readonly packs: readonly string[]
  content(path: string): Uint8Array | undefined
}

export interface ClassResult {
  /** From the moment when all were switched on, in seconds. */
  readonly firstReadyS: number
  readonly medianReadyS: number
  readonly allReadyS: number
  /** Bytes over the link, and what all devices would need if nothing went over it twice. */
  readonly bytes: number
  readonly neededBytes: number
  readonly requests: number
  readonly refused: number
  /** Most answers on their way at once. */
  readonly most: number
  /** Jain's index of what the devices had when the first was ready, of those that had begun: 1 is the same for all. */
  readonly fairness: number
}

const STEP_MS = 25
const LATENCY_MS = 30
const MOST_MS = 3_600_000

/** A class is switched on in one moment, and each device keeps the same days. Runs the real keeper, on a clock moved by hand. */
export async function prepareClass(options: ClassOptions): Promise<ClassResult> {
  const clock = createManualClock()
  const link = new SharedLink({ ...options, clock, latencyMs: LATENCY_MS })
  const readyMs = new Map<number, number>()
  let atFirst: number[] = []
  const keepers = Array.from({ length: options.devices }, (_, device) => {
    const fetch = link.fetchOf(device, BASE)
    return openDevice({ fetch }, { clock, random: dice(device + 1) }).keeper
  })
  const begin = async (keeper: Keeper): Promise<void> => {
    await keeper.start()
    keeper.beginWithin(options.spreadMs)
    await keeper.keep(options.packs, options.spreadMs)
  }
  const begun = Promise.all(keepers.map(begin))
  while (readyMs.size < options.devices && clock.now() < MOST_MS) {
    for (let k = 0; k < 4; k++) await new Promise(setImmediate)
    link.carry(STEP_MS)
    clock.advance(STEP_MS)
    keepers.forEach((keeper, device) => {
      if (readyMs.has(device) || keeper.ready.length < options.packs.length) return
      readyMs.set(device, clock.now())
      if (readyMs.size === 1) atFirst = [...link.shares.values()].map(({ bytes }) => bytes)
    })
  }
  await begun
  const times = [...readyMs.values()].map((ms) => ms / 1000)
  const shares = [...link.shares.values()]
  const had = atFirst.filter((bytes) => bytes > 100_000)
  return {
    firstReadyS: times[0]!,
    medianReadyS: times[Math.floor(times.length / 2)]!,
    allReadyS: times.at(-1)!,
    bytes: shares.reduce((sum, share) => sum + share.bytes, 0),
    neededBytes: shares.length * Math.min(...shares.map(({ bytes }) => bytes)),
    requests: shares.reduce((sum, share) => sum + share.requests, 0),
    refused: shares.reduce((sum, share) => sum + share.refused, 0),
    most: link.most,
    fairness:
      had.reduce((sum, bytes) => sum + bytes, 0) ** 2 /
      (had.length * had.reduce((sum, bytes) => sum + bytes ** 2, 0)),
  }
}

/** A device's own luck, the same in each run. */
function dice(seed: number): () => number {
  let state = seed * 2_654_435_761
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 3_266_489_917) >>> 0
    return state / 4_294_967_296
  }
}
