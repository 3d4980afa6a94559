import { connect, type Socket } from 'node:net'

/** A connection to a Firefox over Marionette, its own protocol under WebDriver. */
export interface Marionette {
  /** @throws Error with the browser's own words when the command fails */
  send(command: string, parameters?: object): Promise<unknown>
  close(): void
}

type Answer = [type: 1, id: number, error: { message: string } | null, result: unknown]

/** Messages are JSON, each with its length in bytes and a colon before it. The browser speaks first. */
export async function connectMarionette(port: number): Promise<Marionette> {
  const socket = await open(port)
  const waiting = new Map<number, (answer: Answer) => void>()
  let lastId = 0
  let received: Buffer = Buffer.alloc(0)
  let greeted: () => void
  const greeting = new Promise<void>((resolve) => (greeted = resolve))
  socket.on('data', (chunk) => {
    received = Buffer.concat([received, chunk])
    for (;;) {
      const colon = received.indexOf(':')
      const end = colon + 1 + Number(received.subarray(0, colon).toString())
      if (colon < 0 || received.length < end) return
      const message: unknown = JSON.parse(received.subarray(colon + 1, end).toString())
      received = received.subarray(end)
      if (!Array.isArray(message)) greeted()
      else waiting.get((message as Answer)[1])?.(message as Answer)
    }
  })
  await greeting
  return {
    send: (command, parameters = {}) =>
      new Promise((resolve, reject) => {
        const id = ++lastId
        waiting.set(id, ([, , error, result]) => {
          waiting.delete(id)
          if (error) reject(new Error(`${command}: ${error.message}`))
          else resolve(result)
        })
        const text = JSON.stringify([0, id, command, parameters])
        socket.write(`${Buffer.byteLength(text)}:${text}`)
      }),
    close: () => socket.destroy(),
  }
}

function open(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => resolve(socket))
    socket.once('error', reject)
  })
}
