// A thread begins as plain JavaScript, whichever way its parent was started; from here on TypeScript can be read.
import { register } from 'tsx/esm/api'

register()
await import('./faceWorker.ts')
