// Turns words of the transcript into records: the one place where a mark becomes a command.
import type { Id } from '../../../lib/ids.ts'
import { useRun } from '../../../data/react/use-run.ts'
import { markHeard, markInsight, markMoment, markQuote } from '../../../domain/snapshots/mark-commands.ts'
import type { MarkKind } from '../../../domain/snapshots/marks-of.ts'
import {
  type Passage,
  passageText,
  timeOfPassage,
  type Transcript,
} from '../../../domain/snapshots/transcript/transcript.ts'

/** Marks a passage; answers the id of the record that it became, or null when it was refused. */
export function useMarking(
  snapshotId: Id,
  transcript: Transcript,
): (kind: MarkKind, passage: Passage) => Id | null {
  const run = useRun()
  return (kind, passage) => {
    const said = {
      snapshotId,
      quote: passageText(transcript, passage),
      at: timeOfPassage(transcript, passage),
      passage,
    }
    const plan =
      kind === 'quote'
        ? run(markQuote, said)
        : kind === 'insight'
          ? run(markInsight, said)
          : kind === 'moment'
            ? run(markMoment, said)
            : run(markHeard, { ...said, kind })
    return plan.ok ? (plan.value.focusId ?? null) : null
  }
}
