// The words of a person that can be found again in a transcript.
import type { Voice } from '../../../../domain/review/target-stop.ts'
import type { Testimony } from '../../../../domain/tree/people-of.ts'

/** The first words of a voice whose interview has a transcript, or null. */
export function withTranscript(voice: Voice | undefined): Testimony | null {
  return voice?.testimonies.find(({ snapshot }) => snapshot.transcript !== null) ?? null
}
