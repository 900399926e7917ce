// Where marks stand in the transcript that is shown. It may be another one than they were made in:
// a mark whose words are not at its place is looked for by its words, and left out when it is nowhere.
import type { Mark } from '../../../domain/snapshots/marks-of.ts'
import {
  findPassage,
  type Passage,
  passageText,
  type Transcript,
} from '../../../domain/snapshots/transcript/transcript.ts'

export function placedMarks(transcript: Transcript, marks: readonly Mark[]): readonly Mark[] {
  return marks.flatMap((mark) => {
    const passage = placeOf(transcript, mark)
    if (!passage) return []
    return passage === mark.passage ? mark : { ...mark, passage }
  })
}

/** Where words with a known or supposed place stand, or null. */
export function placeOf(
  transcript: Transcript,
  said: { readonly quote: string; readonly at: number | null; readonly passage: Passage | null },
): Passage | null {
  const { quote, at, passage } = said
  if (passage && flat(passageText(transcript, passage)) === flat(quote)) return passage
  return findPassage(transcript, quote, at ?? undefined)
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
