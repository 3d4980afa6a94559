import type { BundleSources, CallFrame } from './BundleSources.ts'
import { ownStack } from './ownStack.ts'
import { stepOf, STEPS, type Step } from './steps.ts'

/** A CPU profile as the browser gives it: the parts that are used. Times in µs. */
export interface CpuProfile {
  readonly nodes: readonly {
    readonly id: number
    readonly callFrame: CallFrame
    readonly children?: readonly number[]
  }[]
  readonly startTime: number
  readonly samples?: readonly number[]
  readonly timeDeltas?: readonly number[]
}

/** Ms of each step, for each frame. */
export type FrameTimes = Readonly<Record<Step, readonly number[]>>

/**
 * Divides a profile among frames and steps. A sample stands for the time until the next one.
 * @param starts when each frame began, in µs of the profile's clock, rising; what comes before the first is left out
 */
export function frameTimes(
  profile: CpuProfile,
  starts: readonly number[],
  sources: BundleSources,
): FrameTimes {
  const steps = stepsByNode(profile, sources)
  const times = Object.fromEntries(
    STEPS.map((step) => [step, Array.from({ length: starts.length }, () => 0)]),
  ) as unknown as Record<Step, number[]>
  const { samples = [], timeDeltas = [] } = profile
  let now = profile.startTime
  let frame = -1
  samples.forEach((node, index) => {
    now += timeDeltas[index] ?? 0
    while (frame + 1 < starts.length && starts[frame + 1]! <= now) frame++
    const step = steps.get(node)
    if (step !== undefined && frame >= 0) {
      times[step][frame]! += Math.max(0, timeDeltas[index + 1] ?? 0) / 1000
    }
  })
  return times
}

function stepsByNode(profile: CpuProfile, sources: BundleSources): ReadonlyMap<number, Step> {
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]))
  const parents = new Map(
    profile.nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])),
  )
  const steps = new Map<number, Step>()
  for (const { id } of profile.nodes) {
    const stack: CallFrame[] = []
    for (let at: number | undefined = id; at !== undefined; at = parents.get(at)) {
      stack.push(nodes.get(at)!.callFrame)
    }
    const own = ownStack(stack, sources)
    if (own.length > 0) steps.set(id, stepOf(own))
  }
  return steps
}
