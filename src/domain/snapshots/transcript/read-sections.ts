// Notes of several sessions in one file: "Participant 1:" sections with the questions as bullets and what the participant
// said or did as bullets one step in. What stands outside the sections (purpose, analysis) is kept apart from speech.

import type { FrontMatter } from './front-matter.ts'
import { INTERVIEWER } from './read-questions.ts'
import { boldAlone, headingWords, type TextLine } from './text-lines.ts'
import { startParagraphs, type TextReading } from './text-reading.ts'
import type { ProblemList } from './transcript-problems.ts'

const SECTION =
  /^(?:participant|interviewee|respondent|user|customer|person|tester|subject|session|p)\s*#?\s*\d{1,3}$/i
const NO_ANSWER = /^(?:n\/?a|n\.a\.|none|no answer|-+|—|\?)\.?$/i

/** The participant a section is about, when a line opens one: "Participant 1 :", "## P3", "**User 2**". */
export function sectionName(line: TextLine): string | null {
  if (line.kind !== 'words' && line.kind !== 'heading') return null
  if (line.text.length > 60) return null
  const name = headingWords(boldAlone(line.text) ?? line.text)
    .replace(/\s*:$/, '')
    .trim()
  return SECTION.test(name) ? name.replace(/\s+/g, ' ') : null
}

/** Whether the file consists of participants' sections, each followed by bullets. */
export function hasSections(lines: readonly TextLine[]): boolean {
  let [sections, withNotes] = [0, 0]
  lines.forEach((line, index) => {
    if (sectionName(line) === null) return
    sections += 1
    const next = lines.slice(index + 1, index + 5).find((other) => other.kind !== 'blank')
    if (next?.kind === 'bullet') withNotes += 1
  })
  return withNotes >= 1 && withNotes * 2 >= sections
}

/** Reads the sections; lines before the first go to the preface, the rest outside of sections becomes stage lines. */
export function readSections(
  lines: readonly TextLine[],
  front: FrontMatter,
  isMarkdown: boolean,
  problems: ProblemList,
): TextReading {
  const paragraphs = startParagraphs(isMarkdown)
  const first = lines.findIndex((line) => sectionName(line) !== null)
  const before = lines.slice(front.body, first).filter((line) => line.text !== '')
  const preface = [...front.preface, ...before.map((line) => line.text)]
  const unanswered: number[] = []
  let who: string | null = null
  lines.slice(first).forEach((line, offset) => {
    const name = sectionName(line)
    const below = nextLine(lines, first + offset)
    if (name !== null) {
      paragraphs.heading(line.text)
      who = name
    } else if (line.kind === 'blank' || line.kind === 'rule') paragraphs.end()
    else if (line.kind === 'bullet' && who !== null) {
      const children = childrenOf(lines, first + offset)
      const isQuestion = line.indent === 0 && (children.length > 0 || line.text.endsWith('?'))
      const isAnswered = children.some((child) => !NO_ANSWER.test(child.text))
      if (isQuestion && isAnswered) {
        paragraphs.speaker(INTERVIEWER, null)
        paragraphs.add(line.text)
        paragraphs.end()
      } else if (isQuestion || NO_ANSWER.test(line.text)) {
        if (isQuestion) unanswered.push(line.number)
        paragraphs.stage(line.text)
      } else {
        paragraphs.speaker(who, null)
        paragraphs.add(line.text)
        paragraphs.end()
      }
    } else if (
      line.kind === 'heading' ||
      (line.kind === 'words' && line.text.length <= 80 && isTitleOf(line, below))
    ) {
      if (line.kind === 'heading' || line.indent === 0) who = null
      paragraphs.heading(line.text)
    } else if (who === null) paragraphs.stage(line.text)
    else {
      paragraphs.speaker(who, null)
      paragraphs.add(line.text)
      paragraphs.end()
    }
  })
  paragraphs.end()
  const [line] = unanswered
  if (line !== undefined) {
    const told = `${unanswered.length} ${unanswered.length === 1 ? 'question has' : 'questions have'} no answer below, the first on this line. They are shown, but they are no turns of speech.`
    problems.add(line, 'questions-unanswered', told)
  }
  return {
    format: isMarkdown ? 'markdown' : 'plain',
    title: front.title,
    preface,
    utterances: paragraphs.utterances(),
  }
}

function nextLine(lines: readonly TextLine[], index: number): TextLine | undefined {
  return lines.slice(index + 1, index + 4).find((line) => line.kind !== 'blank')
}

/** A line above bullets or ending with a colon names what follows. */
function isTitleOf(line: TextLine, below: TextLine | undefined): boolean {
  return (
    line.text.endsWith(':') ||
    (!/[.?!]$/.test(line.text) && below !== undefined && below.kind !== 'words') ||
    (!/[.?!]$/.test(line.text) && below?.text.endsWith(':') === true)
  )
}

/** The bullets one or more steps in, right below a bullet. */
function childrenOf(lines: readonly TextLine[], index: number): readonly TextLine[] {
  const parent = lines[index]
  const children: TextLine[] = []
  for (let at = index + 1; at < lines.length && children.length < 20; at += 1) {
    const line = lines[at]
    if (line === undefined || parent === undefined || line.kind === 'heading') break
    if (line.kind === 'blank') continue
    if (line.indent <= parent.indent) break
    if (line.kind === 'bullet') children.push(line)
  }
  return children
}
