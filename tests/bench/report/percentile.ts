/**
 * The value that `share` (0 to 1) of all values do not exceed: 0.5 the median, 0.99 all but the worst hundredth.
 * @throws RangeError when there is nothing to choose from
 */
export function percentile(values: readonly number[], share: number): number {
  if (values.length === 0) throw new RangeError('There is no percentile of nothing.')
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length - 1e-9) - 1)] ?? sorted[0]!
}
