import { join } from 'node:path'

import { build, type Plugin, type ResolvedConfig } from 'vite'

import catalogue from '../content/cataloguePlugin.ts'

const SCRIPT = 'src/boot.ts'
/** The tag by which the page asks for its program. */
const PROGRAM = /\s*<script type="module"[^>]*><\/script>/

/**
 * Puts `src/boot.ts` before the program: one classic file without imports, which runs as soon as it has arrived. Both
 * are `async` and stand at the end of the page's body, so that neither waits for the other and what they fill is there.
 */
export default function boot(): Plugin {
  let config: ResolvedConfig

  return {
    name: 'alongside-boot',
    configResolved(resolved) {
      config = resolved
    },
    async buildStart() {
      if (config.command !== 'build') return
      this.addWatchFile(join(config.root, SCRIPT))
      this.emitFile({ type: 'asset', name: 'boot.js', source: await buildScript(config) })
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        if (!bundle) return [tag({ type: 'module', src: `/${SCRIPT}` }, 'head-prepend')]
        const file = Object.keys(bundle).find((name) => /\/boot-[^/]*\.js$/.test(name))
        const [program] = PROGRAM.exec(html) ?? []
        if (!file || !program) throw new Error('The page has lost its first script, or its program.')
        const src = /src="([^"]+)"/.exec(program)![1]!
        return {
          html: html.replace(PROGRAM, ''),
          tags: [
            { tag: 'link', attrs: { rel: 'modulepreload', crossorigin: true, href: src }, injectTo: 'head' },
            tag({ async: true, fetchpriority: 'high', src: config.base + file, 'data-program': src }, 'head'),
          ],
        }
      },
    },
  }
}

function tag(attrs: Record<string, string | boolean>, injectTo: 'head' | 'head-prepend') {
  return { tag: 'script', attrs, injectTo }
}

/** The script as one file. */
async function buildScript({
  root,
  mode,
  base,
  publicDir,
  build: { target },
}: ResolvedConfig): Promise<string> {
  const built = await build({
    root,
    mode,
    base,
    publicDir,
    configFile: false,
    logLevel: 'warn',
    plugins: [catalogue()],
    build: {
      write: false,
      copyPublicDir: false,
      target,
      modulePreload: false,
      rolldownOptions: { input: join(root, SCRIPT), output: { format: 'iife' } },
    },
  })
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) =>
    'output' in one ? one.output : [],
  )
  const chunks = outputs.filter((output) => output.type === 'chunk')
  if (chunks.length !== 1) throw new Error(`${SCRIPT} has to be one file, and is ${chunks.length}.`)
  return chunks[0]!.code
}
