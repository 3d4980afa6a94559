import { createSettings, DEFAULT_SETTINGS } from './experience/index.ts'
import { chooseMode } from './modes/index.ts'
import { createSpeech, createStorage } from './platform/index.ts'
import { Program } from './Program.ts'
import type { Address } from './readAddress.ts'
import { createInterfaceLanguage, LANGUAGES } from './ui/index.ts'
import type { Stage } from './visit/index.ts'

/** Starts everything beyond the first picture: settings, language, and what the address asks for. */
export async function startProgram(stage: Stage, page: HTMLElement, address: Address): Promise<Program> {
  const mode = chooseMode()
  const storage = createStorage()
  const settings = createSettings(
    storage.read('settings'),
    { ...DEFAULT_SETTINGS, language: deviceLanguage() },
    (now) => mode.policy.keeps && storage.write('settings', now),
  )
  if (address.language !== null) settings.setState({ language: address.language })
  const language = await createInterfaceLanguage(settings.getState().language)
  const program = new Program({
    stage,
    page,
    address,
    mode,
    storage,
    settings,
    language,
    speech: createSpeech(() => language.language),
  })
  await program.begin()
  return program
}

/** The first of the device's languages that the interface is written in. */
function deviceLanguage(): string {
  const wanted = navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase())
  return wanted.find((tag) => LANGUAGES.includes(tag)) ?? DEFAULT_SETTINGS.language
}
