import type { Readout } from '../../../experience/index.ts'
import type { Language } from '../../../platform/index.ts'

/** What a readout says, in words. */
export function readoutWords(readout: Readout, t: Language['t'], language: string): string {
  const number = (value: number): string =>
    new Intl.NumberFormat(language, { maximumFractionDigits: 2, signDisplay: 'negative' }).format(value)
  const { kind, value, of, unit, list } = readout
  if (kind === 'count' && value !== undefined && of !== undefined)
    return t('task.count', { count: value, of })
  if (kind === 'sequence') return (list ?? []).map((word) => t(word)).join(', ')
  if (value !== undefined && unit) return t(`task.${unit}`, { value: number(value) })
  return ''
}
