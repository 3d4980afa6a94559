import { Choice } from './Choice.tsx'
import { languageName } from './numbers.ts'
import type { SectionProps } from './SectionProps.ts'

export function LanguageSettings({ now, change, t, languages }: SectionProps) {
  return (
    <Choice
      legend={t('settings.languageOf')}
      value={now.language}
      options={languages.map((value) => ({ value, label: languageName(value), lang: value }))}
      onChoose={(language) => change({ language })}
    />
  )
}
