/** On a grid of 24, drawn with a stroke of 3: what stands for a narrator where there is no room for a face. */
export const MARK_PATHS: Readonly<Record<string, string>> = {
  tape: 'M3 5H21M12 5V21',
  cross: 'M12 1V8M12 16V23M1 12H8M16 12H23M19 12A7 7 0 1 1 5 12A7 7 0 1 1 19 12',
  flag: 'M4 2V21H22M4 8L14 13L4 18M12 21A8 8 0 0 0 10 16',
  dot: 'M12 7A5 5 0 1 1 12 17A5 5 0 1 1 12 7',
  square: 'M5 5H19V19H5Z',
  wave: 'M2 12C6 4 10 4 12 12S18 20 22 12',
}
