/** Where a build in mode `bench` finds the description of one of the harness's scenes. */
export const benchAddress = (scene: string): string => `/assets/${scene}/alongside/pano.json`

/** The scene a measured page begins with. */
export const benchStart = (query: URLSearchParams): string => benchAddress(query.get('scene') ?? 'a')
