import type { ReadStream } from 'node:tty'

const ENTER = new Set(['\r', '\n', '\u0004'])
const INTERRUPT = '\u0003'
const DELETE = new Set(['\u007f', '\b'])

/** Reads a line from a terminal without showing it; a dot stands for each letter. */
export function readPin(input: ReadStream, output: NodeJS.WritableStream): Promise<string> {
  return new Promise((resolve) => {
    let pin = ''
    input.setRawMode(true)
    input.resume()
    const read = (bytes: Buffer): void => {
      for (const letter of bytes.toString('utf8')) {
        if (letter === INTERRUPT) process.exit(130)
        if (ENTER.has(letter)) {
          input.setRawMode(false)
          input.off('data', read)
          resolve(pin)
          return
        }
        if (DELETE.has(letter)) pin = pin.slice(0, -1)
        else {
          pin += letter
          output.write('•')
        }
      }
    }
    input.on('data', read)
  })
}
