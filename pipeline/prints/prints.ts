import { join } from 'node:path'
import { readDays } from '../../tools/content/readDays.ts'
import { printDoor } from './printDoor.ts'

/** `npm run prints`: the rooms behind the people on the door, from whatever pictures the days have now. */
const root = process.cwd()
for (const { day } of readDays(root)) {
  const made = await printDoor(day, join(root, 'assets'))
  const said = made
    ? `${made.photo}, ${made.lines}, ${made.bytes} bytes`
    : 'no picture of the room on its door yet'
  console.log(`${day.id}: ${said}`)
}
