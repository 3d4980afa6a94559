/** A star on a grid of 48, and the tick in one that was won. */
export const STAR_PATH =
  'M24 3l6.200 14.200 15.300 1.500-11.600 10.200 3.400 15.100L24 36l-13.300 8 3.400-15.100L2.500 18.700l15.300-1.500z'
export const STAR_TICK = 'M15.500 25.500l6 6 11-13'

/** Stars that a task can win. */
export const STARS_OF_A_TASK = 3
