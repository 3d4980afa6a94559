// Makes sure the project's packages are there before anything that needs them. The one tool in plain JavaScript
// without a dependency, since it runs on a fresh clone.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const OLDEST_NODE = [20, 19]

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])) {
  fail(
    `This needs Node ${OLDEST_NODE.join('.')} or newer; here is ${process.versions.node}. Install a newer Node.`,
  )
}

if (!isInstalled()) {
  console.log('Installing packages (once; a minute or so) …')
  const npm = process.env.npm_execpath
  const parameters = ['ci', '--loglevel=error', '--no-progress']
  const { status } = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...parameters], { cwd: ROOT, stdio: 'inherit' })
    : spawnSync('npm', parameters, { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' })
  if (status !== 0) {
    fail(
      'The packages could not be installed. What npm says above tells why; check the network and try again.',
    )
  }
}

/**
 * Whether node_modules holds what package-lock.json asks for. Contents are compared, not dates: npm itself writes
 * the two files in either order.
 */
function isInstalled() {
  const wanted = readPackages('package-lock.json')
  const held = readPackages('node_modules/.package-lock.json')
  if (!wanted || !held) return false
  return Object.entries(wanted).every(
    ([path, entry]) => path === '' || entry.optional || held[path]?.version === entry.version,
  )
}

function readPackages(path) {
  try {
    return JSON.parse(readFileSync(ROOT + path, 'utf8')).packages
  } catch {
    return undefined
  }
}

function fail(sentence) {
  console.error(sentence)
  process.exit(1)
}
