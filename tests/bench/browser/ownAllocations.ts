import type { BundleSources, CallFrame } from './BundleSources.ts'
import { ownStack } from './ownStack.ts'

/** What a heap sampling gives: a tree of functions, each with the bytes it allocated itself. */
export interface AllocationNode {
  readonly callFrame: CallFrame
  readonly selfSize: number
  readonly children: readonly AllocationNode[]
}

/** What our bundle allocated. */
export interface OwnAllocations {
  readonly bytes: number
  /** Bytes of everything that was sampled, the browser's and the bench's own with it. */
  readonly allBytes: number
  /** The functions that allocated most, most first. */
  readonly top: readonly { readonly where: string; readonly bytes: number }[]
}

/** Adds up what the functions of our bundle, and the browser's built-in ones on their behalf, allocated. */
export function ownAllocations(head: AllocationNode, sources: BundleSources): OwnAllocations {
  const byPlace = new Map<string, number>()
  let bytes = 0
  let allBytes = 0
  const walk = (node: AllocationNode, above: readonly CallFrame[]): void => {
    const stack = [node.callFrame, ...above]
    allBytes += node.selfSize
    const own = node.selfSize > 0 ? ownStack(stack, sources) : []
    if (own.length > 0) {
      const [{ file, line, name }] = own as [(typeof own)[number]]
      const native = node.callFrame.url === '' ? ` → ${node.callFrame.functionName}` : ''
      const where = `${name}${native} ${file}:${line}`
      byPlace.set(where, (byPlace.get(where) ?? 0) + node.selfSize)
      bytes += node.selfSize
    }
    for (const child of node.children) walk(child, stack)
  }
  walk(head, [])
  const top = [...byPlace].map(([where, size]) => ({ where, bytes: size })).sort((a, b) => b.bytes - a.bytes)
  return { bytes, allBytes, top }
}
