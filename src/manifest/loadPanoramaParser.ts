/**
 * The check that says what is wrong with a panorama's description, with the schema library it needs: fetched only
 * where `takePanorama` was not sure.
 */
export const loadPanoramaParser = () => import('./parsePanorama.ts')
