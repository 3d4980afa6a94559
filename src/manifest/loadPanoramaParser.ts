/**
 * The check of a panorama's description, with the schema library it needs, fetched when wanted: the first picture's
 * description was checked when the page was built.
 */
export const loadPanoramaParser = () => import('./parsePanorama.ts')
