// A text file that is no caption file: which layout it has (questions with answers, participants' sections, labelled
// speakers, prose) and what its reader finds.

import { findLabels } from './find-labels.ts'
import { readFrontMatter } from './front-matter.ts'
import { readLabelled } from './read-labelled.ts'
import { readProse } from './read-prose.ts'
import { countAnsweredQuestions, readQuestions } from './read-questions.ts'
import { hasSections, readSections, sectionName } from './read-sections.ts'
import { looksLikeMarkdown, readTextLines } from './text-lines.ts'
import type { TextReading } from './text-reading.ts'
import type { ProblemList } from './transcript-problems.ts'

/** Reads a text file's lines; `name` is the file's, '' when pasted. */
export function readText(source: readonly string[], name: string, problems: ProblemList): TextReading {
  const lines = readTextLines(source)
  const isMarkdown = looksLikeMarkdown(lines, name)
  const early = findLabels(lines, 0)
  const answered = countAnsweredQuestions(lines)
  if (answered >= 2 && answered >= early.census.total) {
    return readQuestions(lines, readFrontMatter(lines, -1, false), problems)
  }
  if (hasSections(lines)) {
    const firstSection = lines.findIndex((line) => sectionName(line) !== null)
    return readSections(lines, readFrontMatter(lines, firstSection, false), isMarkdown, problems)
  }
  const { count } = early.census
  const isTimed = count.time > count.bold + count.colon
  const [firstLabel = -1] = early.labels.keys()
  const front = readFrontMatter(lines, firstLabel, isTimed)
  const labelled = findLabels(lines, front.body)
  if (labelled.census.total > 0) return readLabelled(lines, front, labelled, isMarkdown)
  return readProse(lines, front, isMarkdown)
}
