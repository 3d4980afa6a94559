import { spawn, type ChildProcess } from 'node:child_process'

/**
 * Starts an Xvfb, a screen that nobody sees: without one neither browser draws with WebGL in software.
 * @param children takes in the process, which the caller ends
 * @returns the name of the display that was free
 */
export function startScreen(command: string, children: ChildProcess[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    })
    children.push(child)
    child.once('error', reject)
    child.once('exit', () => reject(new Error('Xvfb ended before it had a screen.')))
    child.stdio[3]?.once('data', (number: Buffer) => resolve(`:${number.toString().trim()}`))
  })
}
