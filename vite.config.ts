import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/**
 * The build. `assets/` is copied as it is (its names carry hashes already); what is built lies in `app/`. No
 * module-preload polyfill: it would be an inline script, which the content security policy refuses.
 */
export default defineConfig({
  plugins: [react()],
  publicDir: 'assets',
  build: {
    assetsDir: 'app',
    target: 'es2022',
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
})
