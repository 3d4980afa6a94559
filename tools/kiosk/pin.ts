import { text } from 'node:stream/consumers'
import { hashPin } from '../../src/modes/settings/kiosk/pin/pinHash.ts'
import { readPin } from './readPin.ts'

const HELP = `npm run kiosk:pin
Asks for a PIN of 4 to 12 digits and prints the line for kiosk.json that knows it again.
The PIN itself is kept nowhere, and cannot be read from that line.`

/** `npm run kiosk:pin`: makes what `kiosk.json` holds of the PIN of a staff page. */
if (process.argv.includes('--help')) {
  console.log(HELP)
} else {
  const { stdin, stderr } = process
  stderr.write('PIN of 4 to 12 digits: ')
  // What is typed is not shown: somebody may look over the shoulder.
  const pin = (stdin.isTTY ? await readPin(stdin, stderr) : await text(stdin)).trim()
  stderr.write('\n')
  if (/^\d{4,12}$/.test(pin)) {
    console.log(`"pin": "${await hashPin(pin)}"`)
  } else {
    console.error('A PIN has 4 to 12 digits, and nothing else.')
    process.exitCode = 1
  }
  stdin.destroy()
}
