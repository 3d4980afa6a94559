import { join } from 'node:path'
import { readDays } from '../../tools/content/readDays.ts'
import { printDoor } from './printDoor.ts'
import { printStills } from './printStills.ts'

/** `npm run prints`: rooms behind the people on the door, and stills, from whatever pictures the days have now. */
const root = process.cwd()
for (const { day } of readDays(root)) {
  const made = await printDoor(day, join(root, 'assets'))
  const said = made
    ? `${made.photo}, ${made.lines}, ${made.bytes} bytes`
    : 'no picture of the room on its door yet'
  const stills = await printStills(day, join(root, 'assets'))
  console.log(`${day.id}: ${said}; ${Object.keys(stills).length} stills`)
}
