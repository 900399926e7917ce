// SubRip: numbered cues with decimal commas; numbers may be missing or wrong, times may be WebVTT's, and captions whose
// time line is missing keep their words.

import { parseArrowLine } from './cue-timing.ts'
import { scanCues, type CueScan } from './scan-cues.ts'
import type { ProblemList } from './transcript-problems.ts'

/** The cues of an SRT file. */
export function readSrt(lines: readonly string[], problems: ProblemList): CueScan {
  return scanCues(lines, 0, { parseTiming: parseArrowLine, hasBlocks: false }, problems)
}
