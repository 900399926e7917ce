// Interview notes in Markdown where the guide's questions are bullets and the answers stand below them behind ">". The
// question is the interviewer's turn and each answer paragraph the participant's. A question without an answer was not
// said to anybody: it stays visible as a stage line and is counted, and is no turn of speech.

import type { FrontMatter } from './front-matter.ts'
import { isStageDirection } from './plain-words.ts'
import { boldAlone, type TextLine } from './text-lines.ts'
import { startParagraphs, type TextReading } from './text-reading.ts'
import type { ProblemList } from './transcript-problems.ts'

export const INTERVIEWER = 'Interviewer'
export const PARTICIPANT = 'Participant'

/** How many questions are followed by an answer behind ">". */
export function countAnsweredQuestions(lines: readonly TextLine[]): number {
  let [count, isQuestion] = [0, false]
  for (const line of lines) {
    if (line.kind === 'blank') continue
    if (line.kind === 'quote') {
      if (isQuestion) count += 1
      isQuestion = false
    } else isQuestion = line.kind === 'bullet' || line.isGlued || asksOf(line)
  }
  return count
}

/** Reads questions and answers; tells how many questions have none. */
export function readQuestions(
  lines: readonly TextLine[],
  front: FrontMatter,
  problems: ProblemList,
): TextReading {
  const paragraphs = startParagraphs(true)
  let question: { line: number; text: string; isOpen: boolean } | null = null
  let answer: string[] = []
  const unanswered: number[] = []
  const endAnswer = (): void => {
    if (answer.length === 0) return
    paragraphs.speaker(PARTICIPANT, null)
    paragraphs.add(answer.join(' '))
    paragraphs.end()
    answer = []
  }
  const endQuestion = (): void => {
    endAnswer()
    if (question !== null) {
      unanswered.push(question.line)
      paragraphs.stage(question.text)
    }
    question = null
  }
  const ask = (line: TextLine): void => {
    endQuestion()
    const text = (boldAlone(line.text) ?? line.text).replace(/^-\s*/, '')
    question = { line: line.number, text, isOpen: true }
  }
  const body = lines.slice(front.body)
  body.forEach((line, index) => {
    const next = body.slice(index + 1, index + 4).find((other) => other.kind !== 'blank')
    if (line.kind === 'quote') {
      if (line.text === '') return endAnswer()
      if (question !== null) {
        paragraphs.speaker(INTERVIEWER, null)
        paragraphs.add(question.text)
        paragraphs.end()
        question = null
      }
      // A line that ends a sentence ends a paragraph; otherwise the answer was only wrapped.
      if (/[.?!…"”)]$/.test(answer.at(-1)?.slice(-1) ?? '')) endAnswer()
      answer.push(line.text)
      return
    }
    if (line.kind === 'blank') {
      endAnswer()
      if (question !== null) question.isOpen = false
    } else if (line.kind === 'rule') endQuestion()
    else if (line.kind === 'bullet' || (line.isGlued && next?.kind === 'quote')) ask(line)
    else if (asksOf(line) && next?.kind === 'quote') ask(line)
    else if (line.kind === 'heading' || boldAlone(line.text) !== null) {
      endQuestion()
      paragraphs.heading(line.text)
    } else if (question?.isOpen === true) question.text += ` ${line.text}`
    else {
      endQuestion()
      paragraphs.speaker(null, null)
      if (isStageDirection(line.text)) paragraphs.stage(line.text)
      else paragraphs.add(line.text)
    }
  })
  endQuestion()
  paragraphs.end()
  const [first] = unanswered
  if (first !== undefined) {
    const told =
      unanswered.length === 1
        ? 'One question has no answer below it. It is shown, but it is no turn of speech.'
        : `${unanswered.length} questions have no answer below them, the first on this line. They are shown, but they are no turns of speech.`
    problems.add(first, 'questions-unanswered', told)
  }
  return {
    format: 'markdown',
    title: front.title,
    preface: front.preface,
    utterances: paragraphs.utterances(),
  }
}

function asksOf(line: TextLine): boolean {
  return line.kind !== 'quote' && /\?(?:\*\*|__)?$/.test(line.text)
}
