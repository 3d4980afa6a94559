/** What one call costs. */
export interface CallCost {
  readonly nsPerCall: number
  /** Bytes that a call puts on the heap; measured with no collection in between, so nothing is missed. */
  readonly bytesPerCall: number
  readonly calls: number
}

/** A heap that grew by more than this has been collected in between, or is about to be: too many calls. */
const MOST_BYTES = 48 * 1024 * 1024

/**
 * Measures a function. It is run a while first, so that it is compiled; then timed; then, apart from that and after a
 * forced collection, its allocations are read off the heap's growth.
 * @param calls how many; fewer are made when that many would fill the young generation
 * @param collect forces a collection (`--expose-gc`)
 */
export function measureCalls(run: (call: number) => void, calls: number, collect: () => void): CallCost {
  const warmUp = Math.min(calls, 20_000)
  for (let i = 0; i < warmUp; i++) run(i)
  const began = process.hrtime.bigint()
  for (let i = 0; i < calls; i++) run(i)
  const nsPerCall = Number(process.hrtime.bigint() - began) / calls
  let counted = calls
  for (;;) {
    const grown = growth(run, counted, collect)
    if (grown <= MOST_BYTES || counted <= 100)
      return { nsPerCall, bytesPerCall: Math.max(0, grown) / counted, calls: counted }
    counted = Math.floor(counted / 4)
  }
}

function growth(run: (call: number) => void, calls: number, collect: () => void): number {
  collect()
  const before = process.memoryUsage().heapUsed
  for (let i = 0; i < calls; i++) run(i)
  return process.memoryUsage().heapUsed - before
}
