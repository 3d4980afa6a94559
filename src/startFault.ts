import { AlongsideError } from './shared/index.ts'
import { createInterfaceLanguage, loadFault } from './ui/index.ts'

/** Tells a visitor why the visit cannot begin, in their language. Comes by dynamic import, since it is hardly ever wanted. */
export async function startFault(page: HTMLElement, wanted: string, error: unknown): Promise<void> {
  const [{ mountFault }, language] = await Promise.all([loadFault(), createInterfaceLanguage(wanted)])
  const code = error instanceof AlongsideError ? error.code : 'visit/unknown'
  mountFault(page, language, code, () => location.reload())
}
