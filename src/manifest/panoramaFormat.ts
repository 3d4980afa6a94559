/** The newest description format this build reads. Raise it when an old reader would misread a new file. */
export const PANORAMA_FORMAT = 1
