export { FACES, PANORAMA_FORMAT, panoramaSchema, type Panorama, type PictureFormat } from './panorama.ts'
