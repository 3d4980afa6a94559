import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import boot from './tools/build/bootPlugin.ts'
import leanThree from './tools/build/leanThree.ts'
import catalogue from './tools/content/cataloguePlugin.ts'
import offline from './tools/offline/offlinePlugin.ts'
import site from './tools/site/sitePlugin.ts'

/** Modules that the first picture needs. */
const FIRST =
  /src.(shared|streaming|viewer.(?!ThreeLayer|HeadRig|Eye)|manifest.(faces|checkPyramid|panoramaFormat|peekPreview|takePanorama)|visit.(Stage|fetchJson|loadPanorama|supportedTypes))|rolldown.runtime|preload-helper/

/**
 * The build. `assets/` is copied as it is (its names carry hashes already); what is built lies in `app/`. No
 * module-preload polyfill: it would be an inline script, which the content security policy refuses.
 */
export default defineConfig({
  plugins: [react(), leanThree(), catalogue(), offline(), site(), boot()],
  publicDir: 'assets',
  build: {
    assetsDir: 'app',
    target: 'es2022',
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        // What the first picture needs beside the entry itself, in one file: left alone it is four small ones.
        codeSplitting: {
          groups: [
            { name: 'first', test: FIRST },
            // React under its own name, so that it has a budget of its own wherever it is first needed.
            // Both of three's files in one: two lazily fetched chunks share them.
            { name: 'three.module', test: /node_modules.three[\\/]/ },
            { name: 'react', test: /node_modules.(react|react-dom|scheduler)[\\/]/ },
          ],
        },
      },
    },
  },
})
