/** How long a gaze may have to rest, and each thing be offered to one switch, in milliseconds; 0 is off. */
export const DWELLS_MS = [0, 1000, 1500, 2500, 4000]
export const SCANS_MS = [0, 1000, 2000, 3000, 5000]
