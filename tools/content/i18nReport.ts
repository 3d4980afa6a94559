// npm run i18n:report: how far each language has come. Exit status 1 when a word is missing or fills in other values.
import { join } from 'node:path'
import { languageReport, reportLines, type WordsByKey } from './languageReport.ts'
import { readDays, readJson } from './readDays.ts'

const root = process.cwd()
const LANGUAGES = ['cy']

function interfaceWords(language: string): WordsByKey {
  return (readJson(root, `src/ui/locales/${language}.json`) as { readonly words: WordsByKey }).words
}

let isFaulty = false
const tell = (name: string, language: string, words: WordsByKey, english: WordsByKey): void => {
  const report = languageReport(language, words, english)
  if (report.missing.length > 0 || report.otherValues.length > 0) isFaulty = true
  for (const line of reportLines(name, report)) console.log(line)
}

try {
  for (const language of LANGUAGES)
    tell(join('src', 'ui'), language, interfaceWords(language), interfaceWords('en'))
  for (const { folder, locales } of readDays(root)) {
    for (const [language, { words }] of locales)
      if (language !== 'en') tell(folder, language, words, locales.get('en')?.words ?? {})
  }
  console.log('\nEvery Welsh word is a machine-assisted draft, to be checked by a qualified translator.')
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  isFaulty = true
}
if (isFaulty) process.exitCode = 1
