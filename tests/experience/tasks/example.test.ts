import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseDay, wordKeys, type Task } from '../../../src/manifest/index.ts'
import { ROOT } from '../../../tools/root.ts'
import { tinyDay } from '../../fixtures/tinyDay.ts'
import { playRight } from './allTasks.ts'
import { Player } from './Player.ts'

const text = readFileSync(join(ROOT, 'docs/writing-a-task.md'), 'utf8')

/** The JSON that follows a mark in the text. */
function example(name: string): unknown {
  const found = new RegExp(`<!-- example: ${name} -->\\s+\`\`\`json\\n([\\s\\S]*?)\`\`\``).exec(text)
  return JSON.parse(found?.[1] ?? 'null')
}

const written = { ...tinyDay(), tasks: [...tinyDay().tasks, example('task')] }

describe('the task that docs/writing-a-task.md writes', () => {
  it('is a task of a day, as it stands there, with every word it needs and no other', () => {
    const day = parseDay(written, 'day.json')
    const needed = [...wordKeys(day).keys()].filter((key) => key.startsWith('baker-t2.'))
    const words = example('words') as Record<string, string>
    expect(Object.keys(words).toSorted()).toEqual(needed.toSorted())
    for (const [key, said] of Object.entries(words)) expect(said, key).not.toBe('')
  })

  it('is played to its three stars, and answers as it says', () => {
    const task = parseDay(written, 'day.json').tasks.find(({ id }) => id === 'baker-t2') as Task
    const player = new Player(task).select('fold', 'roll')
    expect(player.view.said?.word).toBe('baker-t2.shape.says.no-rest')
    expect(playRight(player).stars).toEqual(['go', 'shaped', 'listened'])
  })

  it('stands beside all ten kinds, each told of', () => {
    for (const kind of [
      'order',
      'choose',
      'sort',
      'count',
      'adjust',
      'find',
      'hold',
      'listen',
      'watch',
      'tell',
    ])
      expect(text).toMatch(new RegExp(`^\\| \`${kind}\``, 'm'))
  })
})
