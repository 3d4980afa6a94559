import { Choice } from './Choice.tsx'
import { percent } from './numbers.ts'
import type { SectionProps } from './SectionProps.ts'
import { Switch } from './Switch.tsx'

export function CaptionSettings({ now, change, t, language }: SectionProps) {
  return (
    <>
      <Switch
        label={t('settings.captionsOn')}
        on={now.captions}
        onSwitch={(captions) => change({ captions })}
      />
      <Choice
        legend={t('settings.captionSize')}
        value={now.captionSize}
        options={([1, 1.25, 1.5, 2] as const).map((value) => ({ value, label: percent(value, language) }))}
        onChoose={(captionSize) => change({ captionSize })}
      />
      <Choice
        legend={t('settings.captionLines')}
        value={now.captionLines}
        options={([2, 3] as const).map((value) => ({ value, label: String(value) }))}
        onChoose={(captionLines) => change({ captionLines })}
      />
      <Choice
        legend={t('settings.captionPlate')}
        value={now.captionPlate}
        options={(['ink', 'chalk'] as const).map((value) => ({
          value,
          label: t(`settings.captionPlate.${value}`),
        }))}
        onChoose={(captionPlate) => change({ captionPlate })}
      />
      <Switch label={t('settings.arrows')} on={now.arrows} onSwitch={(arrows) => change({ arrows })} />
    </>
  )
}
