import { DWELLS_MS, SCANS_MS } from './choices.ts'
import { Choice } from './Choice.tsx'
import { seconds } from './numbers.ts'
import type { SectionProps } from './SectionProps.ts'
import { Switch } from './Switch.tsx'

export function ComfortSettings({ now, change, t, language }: SectionProps) {
  const times = (all: readonly number[]) =>
    all.map((value) => ({ value, label: value === 0 ? t('settings.off') : seconds(value, language) }))
  return (
    <>
      <Switch label={t('settings.still')} on={now.still} onSwitch={(still) => change({ still })} />
      <Switch label={t('settings.goesOn')} on={now.goesOn} onSwitch={(goesOn) => change({ goesOn })} />
      <Choice
        legend={t('settings.scan')}
        value={now.scanMs}
        options={times(SCANS_MS)}
        onChoose={(scanMs) => change({ scanMs })}
      />
      <Choice
        legend={t('settings.dwell')}
        value={now.dwellMs}
        options={times(DWELLS_MS)}
        onChoose={(dwellMs) => change({ dwellMs })}
      />
    </>
  )
}
