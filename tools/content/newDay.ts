// npm run content:new -- <id>: a new day, made from the template.
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const TEMPLATE = 'template'

/**
 * Copies the template to `scenes/<id>` and names everything in it after the day.
 * @throws Error with a sentence for the author when the id will not do or is taken
 */
export function newDay(root: string, id: string): string {
  if (!/^[a-z][a-z0-9]{1,19}$/.test(id))
    throw new Error(
      `"${id}" will not do as a name: use two to twenty small letters and digits, such as "vet".`,
    )
  const folder = join('scenes', id)
  if (existsSync(join(root, folder))) throw new Error(`There is a ${folder} already. Choose another name.`)
  cpSync(join(root, 'scenes', `_${TEMPLATE}`), join(root, folder), { recursive: true })
  for (const file of ['day.json', join('locales', 'en.json'), 'CREDITS.md']) {
    const path = join(root, folder, file)
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll(TEMPLATE, id))
  }
  return folder
}

if (process.argv[1]?.endsWith('newDay.ts')) {
  try {
    const folder = newDay(process.cwd(), process.argv[2] ?? '')
    console.log(
      `${folder} is there. Give it a picture: npm run ingest -- <photo> --scene ${process.argv[2]}/${process.argv[2]}-1`,
    )
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
