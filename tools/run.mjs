// node tools/run.mjs <script.ts> [its arguments]: installs what is missing, then runs a TypeScript tool in this same
// process, so that a signal sent to it reaches the tool.
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import './install.mjs'

const [node = '', , script = '', ...parameters] = process.argv
const path = resolve(script)
process.argv = [node, path, ...parameters]

const { register } = await import('tsx/esm/api')
register()
await import(pathToFileURL(path).href)
