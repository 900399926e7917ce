// SubViewer as YouTube writes it: "0:00:01.000,0:00:04.000" above each caption, "[br]" for a line break.

import { parsePairLine } from './cue-timing.ts'
import { scanCues, type CueScan } from './scan-cues.ts'
import type { ProblemList } from './transcript-problems.ts'

/** The cues of an SBV file. */
export function readSbv(lines: readonly string[], problems: ProblemList): CueScan {
  const scan = scanCues(lines, 0, { parseTiming: parsePairLine, hasBlocks: false }, problems)
  const cues = scan.cues.map((cue) => ({ ...cue, lines: cue.lines.flatMap((line) => line.split(/\[br\]/i)) }))
  return { ...scan, cues }
}
