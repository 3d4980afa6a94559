/** What one folder of src/ may use. */
export interface FolderRule {
  /** Folders whose door (`index.ts`) it may import. */
  readonly folders: readonly string[]
  /** Packages it may import; `zustand/vanilla` allows that entry and nothing else of zustand. */
  readonly packages: readonly string[]
}

const CORE = ['shared', 'manifest', 'streaming']
const BELOW_VISIT = [...CORE, 'viewer', 'experience', 'platform']

/**
 * Who may import whom. An allow-list: a folder without a row may import nothing, and be imported by nobody. A row
 * for a folder's folder (`ui/scene`) adds to that of the folder itself. `main` is the files directly in src/.
 */
export const FOLDER_RULES: Readonly<Record<string, FolderRule>> = {
  shared: { folders: [], packages: [] },
  manifest: { folders: ['shared'], packages: ['valibot', 'virtual:catalogue'] },
  streaming: { folders: ['shared', 'manifest'], packages: [] },
  viewer: { folders: CORE, packages: ['three'] },
  experience: { folders: ['shared', 'manifest'], packages: ['zustand/vanilla'] },
  platform: { folders: ['shared'], packages: ['howler', 'i18next', 'zustand'] },
  visit: { folders: BELOW_VISIT, packages: [] },
  ui: {
    folders: [...BELOW_VISIT, 'visit'],
    packages: ['react', 'react-dom', '@react-three/fiber', '@react-three/drei', 'zustand'],
  },
  'ui/page': { folders: [], packages: ['qrcode'] },
  'ui/scene': { folders: [], packages: ['three'] },
  modes: {
    folders: [...BELOW_VISIT, 'visit', 'ui'],
    packages: ['react', '@react-three/fiber', 'zustand', 'valibot'],
  },
  main: {
    folders: [...BELOW_VISIT, 'visit', 'ui', 'modes'],
    packages: ['react', 'react-dom', '@react-three/fiber', 'virtual:catalogue', 'virtual:starts'],
  },
}

/** Longer files hold more than one idea. */
export const MAX_LINES = 400

/** Only src/modes knows these; all other code asks a policy (`policy.freeNavigation`). */
export const MODE_NAMES = ['desktop', 'headset', 'personal', 'kiosk', 'classroom']
