import { mergeConfig } from 'vite'
import project from '../../../vite.config.ts'
import { WORLD_ASSETS } from './places.ts'

/** The project's own build, with the painted rooms in the place of the rendered ones. */
export default mergeConfig(project, { publicDir: process.env['TEST_ASSETS'] ?? WORLD_ASSETS })
