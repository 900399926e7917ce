// How an overlong page becomes one sheet: smaller in a few steps, then shorter. The same for paper and for pictures.

/** Sizes to try, the largest first; below the last one nobody can read it on paper. */
export const FIT_SCALES = [1, 0.93, 0.86, 0.8, 0.74] as const

export interface PageFit {
  readonly scale: number
  /** How many of the lines stand on the sheet. */
  readonly shown: number
}

/**
 * The largest scale at which all `lines` fit; else the smallest scale and as many lines as fit.
 * `fits` must not say yes to more lines where it says no to fewer. Where not even no line fits, none is shown.
 */
export function fitPage(lines: number, fits: (fit: PageFit) => boolean): PageFit {
  for (const scale of FIT_SCALES) if (fits({ scale, shown: lines })) return { scale, shown: lines }
  const scale = FIT_SCALES[FIT_SCALES.length - 1] ?? 1
  let [low, high] = [0, Math.max(0, lines - 1)]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (fits({ scale, shown: middle })) low = middle
    else high = middle - 1
  }
  return { scale, shown: low }
}
