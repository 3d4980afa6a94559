// Runs in a process of its own, whose heap is set so that nothing is collected while it is measured.
import { CASES } from './cases.ts'
import { measureCalls } from './measureCalls.ts'

const { gc } = globalThis
if (!gc) throw new Error('Run this with --expose-gc.')
const collect = gc as () => void
const share = Number(process.argv[2] ?? 1)
for (const { name, calls, prepare } of CASES) {
  process.send?.({
    name,
    ...measureCalls(prepare(), Math.max(100, Math.round(calls * share)), collect),
  })
}
process.disconnect?.()
