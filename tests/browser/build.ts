import { buildIfStale } from '../../tools/build/buildIfStale.ts'

/** Runs once before browser tests: they test what a visitor gets, which is the build. */
export default function setup(): void {
  buildIfStale((sentence) => console.log(sentence))
}
