import { buildIfStale } from '../../tools/build/buildIfStale.ts'
import { buildWorld } from './world/buildWorld.ts'

/** Runs once before browser tests: they test what a visitor gets, which is the build. */
export default async function setup(): Promise<void> {
  const report = (sentence: string): void => console.log(sentence)
  buildIfStale(report)
  await buildWorld(report)
}
