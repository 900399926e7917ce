// What stands before the talk in a text file: a title, "Date: …" lines, a description, a summary, keywords, attendees. It
// is kept apart as the title and preface, so that nobody quotes a summary as if a participant had said it.

import { clockAlone } from './clock-time.ts'
import { headerEnd, isMeta, isSectionName, leadingMetaEnd, sectionEnd } from './meta-lines.ts'
import { parseLabel } from './speaker-label.ts'
import { headingWords, paragraphWords, type TextLine } from './text-lines.ts'

export interface FrontMatter {
  title: string | null
  preface: readonly string[]
  /** Index of the first line of the talk. */
  body: number
}

/**
 * Finds the talk's first line. `firstLabel` is the first line with a speaker's label, -1 when there is none; `isTimed`:
 * names stand on lines of their own with a time, so nobody speaks before the first of them.
 */
export function readFrontMatter(
  lines: readonly TextLine[],
  firstLabel: number,
  isTimed: boolean,
): FrontMatter {
  const preface: string[] = []
  let title: string | null = null
  let at = skipBlank(lines, 0)
  const keep = (from: number, until: number): void => {
    for (const line of lines.slice(from, until)) {
      if (line.kind !== 'blank' && line.kind !== 'rule') preface.push(prefaceWords(line))
    }
  }
  const fence = lines[at]
  if (fence?.kind === 'rule') {
    const end = lines.findIndex((line, index) => index > at && index < at + 60 && line.kind === 'rule')
    const isYaml =
      end > at && lines.slice(at + 1, end).every((line) => line.kind !== 'words' || line.text.includes(':'))
    if (isYaml) {
      for (const line of lines.slice(at + 1, end)) {
        title ??= /^title:\s*["']?(.{1,200}?)["']?$/i.exec(line.text.slice(0, 220))?.[1] ?? null
      }
      keep(at + 1, end)
      at = skipBlank(lines, end + 1)
    }
  }
  const head = lines[at]
  const isQuestion = lines[skipBlank(lines, at + 1)]?.kind === 'quote'
  if (head?.kind === 'heading' && !isQuestion && !isSectionName(head.text)) {
    title = headingWords(head.text)
    at = skipBlank(lines, at + 1)
  } else if (head !== undefined && title === null && isPlainTitle(lines, at, firstLabel)) {
    title = headingWords(head.text)
    at = skipBlank(lines, at + 1)
  }
  while (at < lines.length) {
    // A header may name roles as speakers are named ("Moderator: Jo"), so it is looked for at the first label, too.
    const until =
      headerEnd(lines, at) ??
      (at === firstLabel ? null : (sectionEnd(lines, at, firstLabel) ?? leadingMetaEnd(lines, at)))
    if (until === null) break
    keep(at, until)
    at = skipBlank(lines, until)
  }
  let talk = firstLabel
  while (talk > at && isBlankOrClock(lines[talk - 1])) talk -= 1
  if (talk > at && isPrelude(lines.slice(at, talk), isTimed)) {
    keep(at, talk)
    at = talk
  }
  // A file that is nothing but a title and a summary has no talk to keep them from.
  if (at >= lines.length || lines.slice(at).every((line) => line.kind === 'blank'))
    return { title: null, preface: [], body: 0 }
  return { title: title === '' ? null : title, preface, body: at }
}

function prefaceWords(line: TextLine): string {
  return line.kind === 'heading' ? headingWords(line.text) : paragraphWords(line.text, true)
}

/** A time above the first label belongs to the talk. */
function isBlankOrClock(line: TextLine | undefined): boolean {
  return line?.kind === 'blank' || (line?.kind === 'words' && clockAlone(line.text) !== null)
}

function skipBlank(lines: readonly TextLine[], from: number): number {
  let at = from
  while (lines[at]?.kind === 'blank') at += 1
  return at
}

/** A short first line without a full stop, above an empty line and a talk that is labelled or dated. */
function isPlainTitle(lines: readonly TextLine[], at: number, firstLabel: number): boolean {
  const line = lines[at]
  if (line === undefined || line.kind !== 'words' || at === firstLabel || isMeta(line)) return false
  if (
    line.text.length > 100 ||
    /[.!?,;:…]$/.test(line.text) ||
    isBlankOrClock(line) ||
    parseLabel(line.text) !== null
  )
    return false
  const next = skipBlank(lines, at + 1)
  const following = lines[next]
  if (following === undefined) return false
  const isNear = firstLabel > at && firstLabel - at < 60
  return (
    (isNear && (next > at + 1 || next === firstLabel)) || isMeta(following) || isSectionName(following.text)
  )
}

/** Lines before the first speaker that nobody says: names, dates, a heading; never whole sentences. */
function isPrelude(lines: readonly TextLine[], isTimed: boolean): boolean {
  if (lines.length > 60) return false
  if (isTimed) return true
  return lines.every(
    (line) =>
      line.kind !== 'heading' &&
      line.text.length <= 100 &&
      !/[.!?…][)\]"”]?$/.test(line.text) &&
      !/^[[(]/.test(line.text),
  )
}
