import { Choice } from './Choice.tsx'
import { percent } from './numbers.ts'
import type { SectionProps } from './SectionProps.ts'
import { Slider } from './Slider.tsx'
import { Switch } from './Switch.tsx'

export function SoundSettings({ now, change, t, language }: SectionProps) {
  return (
    <>
      <Switch label={t('settings.soundOn')} on={now.sound} onSwitch={(sound) => change({ sound })} />
      <Slider
        label={t('settings.voice')}
        value={now.voice}
        text={percent(now.voice, language)}
        onSlide={(voice) => change({ voice })}
      />
      <Slider
        label={t('settings.room')}
        value={now.room}
        text={percent(now.room, language)}
        onSlide={(room) => change({ room })}
      />
      <Switch label={t('settings.mono')} on={now.mono} onSwitch={(mono) => change({ mono })} />
      <Choice
        legend={t('settings.speed')}
        value={now.speed}
        options={([0.5, 0.75, 1] as const).map((value) => ({ value, label: t(`settings.speed.${value}`) }))}
        onChoose={(speed) => change({ speed })}
      />
    </>
  )
}
