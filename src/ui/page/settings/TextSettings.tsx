import { Choice } from './Choice.tsx'
import { percent } from './numbers.ts'
import type { SectionProps } from './SectionProps.ts'

export function TextSettings({ now, change, t, language }: SectionProps) {
  return (
    <>
      <Choice
        legend={t('settings.textSize')}
        value={now.textSize}
        options={([1, 1.25, 1.5, 2] as const).map((value) => ({ value, label: percent(value, language) }))}
        onChoose={(textSize) => change({ textSize })}
      />
      <Choice
        legend={t('settings.face')}
        value={now.face}
        options={(['plain', 'roomy', 'dyslexic'] as const).map((value) => ({
          value,
          label: t(`settings.face.${value}`),
        }))}
        onChoose={(face) => change({ face })}
      />
    </>
  )
}
