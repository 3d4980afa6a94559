import { createSettings, DEFAULT_SETTINGS } from './experience/index.ts'
import { chooseMode, createImmersion } from './modes/index.ts'
import { createOffline, createSpeech, createStorage } from './platform/index.ts'
import { Program } from './Program.ts'
import type { Address } from './readAddress.ts'
import { createInterfaceLanguage, LANGUAGES } from './ui/index.ts'
import { startWhenQuiet } from './startWhenQuiet.ts'
import type { Stage } from './visit/index.ts'

/** Starts everything beyond the first picture: settings, language, and what the address asks for. */
export async function startProgram(stage: Stage, page: HTMLElement, address: Address): Promise<Program> {
  const mode = await chooseMode(location.search)
  const storage = createStorage()
  const settings = createSettings(
    mode.policy.keeps ? storage.read('settings') : undefined,
    { ...DEFAULT_SETTINGS, language: deviceLanguage() },
    (now) => mode.policy.keeps && storage.write('settings', now),
  )
  if (address.language !== null) settings.setState({ language: address.language })
  const language = await createInterfaceLanguage(settings.getState().language)
  const offline = createOffline({
    clock: stage.clock,
    storage,
    base: import.meta.env.BASE_URL,
    running: document.querySelector<HTMLMetaElement>('meta[name=build]')?.content ?? '',
    // Where a host decides what is on, nobody sits who could be asked.
    automatic: mode.host !== undefined,
    reload: () => location.reload(),
  })
  const immersion = createImmersion(
    {
      stage,
      settings,
      storage,
      policy: mode.policy,
      events: mode.events,
      t: language.t,
      lab: address.lab,
    },
    address.vr,
  )
  const program = new Program({
    stage,
    page,
    address,
    mode,
    immersion,
    storage,
    settings,
    language,
    speech: createSpeech(() => language.language),
    offline,
  })
  await program.begin()
  startWhenQuiet(stage, () => offline.start())
  return program
}

/** The first of the device's languages that the interface is written in. */
function deviceLanguage(): string {
  const wanted = navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase())
  return wanted.find((tag) => LANGUAGES.includes(tag)) ?? DEFAULT_SETTINGS.language
}
