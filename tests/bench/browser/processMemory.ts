import { readdirSync, readFileSync } from 'node:fs'

/** Proportional memory of a browser's processes, in bytes. */
export interface ProcessMemory {
  readonly gpuBytes: number
  /** The largest renderer: the page's. */
  readonly rendererBytes: number
}

interface Process {
  readonly id: number
  readonly parent: number
  readonly command: string
}

/**
 * Reads the memory of one browser. Proportional: what processes share is divided among them. Linux only.
 * @param mark what stands on the browser's command line, and on no other's
 * @throws Error where the system does not tell
 */
export function processMemory(mark: string): ProcessMemory {
  const processes = readProcesses()
  const main = processes.find(({ command }) => command.includes(mark) && !command.includes('--type='))
  if (!main)
    throw new Error('The browser is not among the processes that the system lists (this needs Linux).')
  const family = new Set([main.id])
  for (let size = 0; size !== family.size;) {
    size = family.size
    for (const { id, parent } of processes) if (family.has(parent)) family.add(id)
  }
  const largest = (type: string): number =>
    Math.max(
      0,
      ...processes
        .filter(({ id, command }) => family.has(id) && command.includes(`--type=${type}`))
        .map(({ id }) => proportionalBytes(id)),
    )
  const memory = { gpuBytes: largest('gpu-process'), rendererBytes: largest('renderer') }
  if (memory.gpuBytes === 0 || memory.rendererBytes === 0) {
    throw new Error("The system does not tell the memory of the browser's processes.")
  }
  return memory
}

function readProcesses(): readonly Process[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const stat = readFileSync(`/proc/${name}/stat`, 'utf8')
        // The name, in brackets, may hold anything; what follows the last bracket is "state parent …".
        const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
        return [{ id: Number(name), parent, command: readFileSync(`/proc/${name}/cmdline`, 'utf8') }]
      } catch {
        return [] // It ended meanwhile.
      }
    })
}

function proportionalBytes(id: number): number {
  try {
    const [, kilobytes] = /^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${id}/smaps_rollup`, 'utf8')) ?? []
    return Number(kilobytes ?? 0) * 1024
  } catch {
    return 0
  }
}
