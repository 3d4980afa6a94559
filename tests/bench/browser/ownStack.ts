import type { BundleSources, CallFrame, SourcePlace } from './BundleSources.ts'

/**
 * The functions of our bundle in a stack; empty when what runs is not ours. It is ours when the innermost function
 * that stands in a script at all is: the browser's built-in functions count for who called them, and the bench's own
 * do not count.
 * @param stack innermost first
 */
export function ownStack(stack: readonly CallFrame[], sources: BundleSources): readonly SourcePlace[] {
  const innermost = stack.find(({ url }) => url !== '')
  if (!innermost || !sources.find(innermost)) return []
  return stack.flatMap((frame) => sources.find(frame) ?? [])
}
