// The measures of a map in CSS pixels at 100 % zoom.

/** Every card stands on this grid. */
export const GRID = 8

/** The width of every card, the most it is high, and how far apart columns and rows of a tidy map stand. */
export const MOMENT = { width: 224, most: 176, column: 304, row: 200 } as const
