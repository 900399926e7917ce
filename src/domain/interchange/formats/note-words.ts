// Words by which notes say what they are: names of columns, headings, labels, and days in their many spellings.
import type { HeardKind } from './foreign-note.ts'

/** What a heading or a label of a note stands for. */
export type NotePart = HeardKind | 'insight' | 'moment' | 'quote' | 'note'

const PARTS: readonly (readonly [NotePart, RegExp])[] = [
  ['pain', /^(?:pains?|pain ?points?|problems?|challenges?|frustrations?|struggles?|blockers?)$/],
  ['desire', /^(?:desires?|wish(?:es)?|wants?|delights?|specific asks?|asks?|requests?)$/],
  ['need', /^(?:needs?|customer needs?|opportunit(?:y|ies)|opps?|jobs?(?: to be done)?|jtbds?)$/],
  ['insight', /^(?:insights?|learnings?|takeaways?|key takeaways?|findings?)$/],
  ['moment', /^(?:(?:the )?story|moments?|timeline|journey|steps?)$/],
  ['quote', /^(?:quotes?|memorable quotes?|key quotes?|verbatims?)$/],
  ['note', /^(?:notes?|comments?|observations?|details?|summary|background|context|transcript|interview)$/],
]

/** What a heading, a label or a column's name stands for; null when it is a word of its own. */
export function partOfWord(words: string): NotePart | null {
  const plain = words
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return PARTS.find(([, pattern]) => pattern.test(plain))?.[0] ?? null
}

const PARTICIPANT =
  /^(?:participants?(?: name| id)?|interviewees?|names?|alias|who|respondents?(?: id)?|users?|customers?|person|contact|user id|pid)$/i
const DAY = /^(?:date|day|interviewed(?: on)?|interview date|when|timestamp|created(?: at)?|start ?date)$/i

/** Whether a field or a column names the person. */
export function namesParticipant(word: string): boolean {
  return PARTICIPANT.test(word.trim())
}

/** Whether a field or a column holds the day of the interview. */
export function namesDay(word: string): boolean {
  return DAY.test(word.trim())
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH = String.raw`(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?`

/** The first day in some words as `YYYY-MM-DD`; '' for none, and for 3/4/2026, which nobody can tell. */
export function dayIn(words: string): string {
  const text = words.slice(0, 400)
  const iso = /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(text)
  if (iso) return dayOf(iso[1], iso[2], iso[3])
  const dotted = /(?<!\d)(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/.exec(text)
  if (dotted) return dayOf(dotted[3], dotted[2], dotted[1])
  const dayFirst = new RegExp(String.raw`(?<!\d)(\d{1,2})(?:st|nd|rd|th)?\.? ${MONTH},? (\d{4})`, 'i').exec(
    text,
  )
  if (dayFirst) return dayOf(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1])
  const monthFirst = new RegExp(String.raw`\b${MONTH} (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})`, 'i').exec(text)
  if (monthFirst) return dayOf(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2])
  const slashed = /(?<!\d)(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/.exec(text)
  if (!slashed) return ''
  const [first, second] = [Number(slashed[1]), Number(slashed[2])]
  if (first > 12) return dayOf(slashed[3], slashed[2], slashed[1])
  return second > 12 || first === second ? dayOf(slashed[3], slashed[1], slashed[2]) : ''
}

function monthOf(word = ''): string {
  return String(MONTHS.indexOf(word.toLowerCase().slice(0, 3)) + 1)
}

function dayOf(year = '', month = '', day = ''): string {
  const [m, d] = [Number(month), Number(day)]
  if (m < 1 || m > 12 || d < 1 || d > 31 || (d > 30 && [4, 6, 9, 11].includes(m))) return ''
  const isLeap = Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0)
  if (m === 2 && d > (isLeap ? 29 : 28)) return ''
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

const DAYS = /(?<!\d)\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)|(?<!\d)\d{1,2}\.\d{1,2}\.\d{4}(?!\d)/g
const SPELLED_DAYS = new RegExp(
  String.raw`\d{1,2}(?:st|nd|rd|th)?\.? ${MONTH},? \d{4}|\b${MONTH} \d{1,2},? \d{4}`,
  'gi',
)
const NOT_THE_PERSON =
  /^\s*[-–—:]?\s*(?:user |customer )?(?:interview|notes?|call|session|conversation)(?: notes?)?\b\s*(?:with|of|from|for|:|[-–—])?\s*/i

/** A heading or file name as a person: "Interview with Bea, 2026-11-03" → "Bea". */
export function personIn(words: string): string {
  return words
    .replaceAll('_', ' ')
    .replace(DAYS, ' ')
    .replace(SPELLED_DAYS, ' ')
    .replace(/[([]\s*[)\]]/g, ' ')
    .replace(NOT_THE_PERSON, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:)–—-]+|[\s,;:(–—-]+$/g, '')
}
