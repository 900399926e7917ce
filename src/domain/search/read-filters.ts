// What somebody types into the one search box: words, and filters such as `type:test person:ana since:3w`.
// Invariant: whatever is typed reads as something; a filter that says nothing we know is taken for a word.
import type { RecordType } from '../model/records.ts'
import { plusDays } from '../overview/weeks.ts'

export type SearchType =
  | 'interview'
  | 'heard'
  | 'opportunity'
  | 'solution'
  | 'assumption'
  | 'test'
  | 'map'
  | 'outcome'
  | 'decision'
  | 'review'
  | 'remark'
  | 'person'
  | 'transcript'

export interface SearchQuery {
  /** What is left without the filters. */
  readonly words: string
  readonly types: readonly SearchType[]
  /** Parts of names, in lower case; all must fit. */
  readonly people: readonly string[]
  /** `YYYY-MM-DD`: nothing older. */
  readonly since: string | null
}

/** The groups of an answer in the order they are shown, with the records each is made of. */
export const SEARCH_TYPES: readonly {
  readonly type: SearchType
  /** Heading of its group. */
  readonly label: string
  /** What may be typed after `type:`. */
  readonly names: readonly string[]
  readonly records: readonly RecordType[]
}[] = [
  {
    type: 'opportunity',
    label: 'Opportunities',
    names: ['opportunity', 'problem'],
    records: ['opportunity'],
  },
  {
    type: 'interview',
    label: 'Interviews',
    names: ['interview', 'snapshot', 'summary'],
    records: ['snapshot', 'insight', 'moment'],
  },
  { type: 'heard', label: 'Heard', names: ['heard', 'need', 'pain', 'desire', 'quote'], records: ['heard'] },
  { type: 'solution', label: 'Solutions', names: ['solution', 'idea'], records: ['solution', 'step'] },
  { type: 'assumption', label: 'Assumptions', names: ['assumption', 'belief'], records: ['assumption'] },
  { type: 'test', label: 'Assumption tests', names: ['test'], records: ['test', 'observation'] },
  { type: 'map', label: 'Maps', names: ['map'], records: ['map', 'moment', 'link'] },
  {
    type: 'outcome',
    label: 'Outcomes',
    names: ['outcome', 'tree', 'goal'],
    records: ['outcome', 'tree', 'measurement'],
  },
  { type: 'decision', label: 'Decisions', names: ['decision'], records: ['decision'] },
  { type: 'review', label: 'Reviews', names: ['review'], records: ['review'] },
  { type: 'remark', label: 'Remarks', names: ['remark', 'feedback'], records: ['feedback'] },
  {
    type: 'person',
    label: 'People',
    names: ['person', 'participant', 'stakeholder', 'member'],
    records: ['participant', 'stakeholder', 'member'],
  },
  { type: 'transcript', label: 'In transcripts', names: ['transcript', 'said'], records: [] },
]

/** Reads a query. `today` (`YYYY-MM-DD`) is what `since:2w` counts back from. */
export function readFilters(text: string, today: string): SearchQuery {
  const types: SearchType[] = []
  const people: string[] = []
  let since: string | null = null
  const words = text.replaceAll(
    /(^|\s)(type|person|since):("[^"]*"?|\S+)/gi,
    (whole, _, name: string, raw: string) => {
      const value = raw.replaceAll('"', '').trim().toLowerCase()
      if (value === '') return whole
      switch (name.toLowerCase()) {
        case 'type': {
          const found = SEARCH_TYPES.filter((one) => one.names.some((known) => isMeant(known, value)))
          if (found.length === 0) return whole
          types.push(...found.map((one) => one.type))
          return ' '
        }
        case 'person':
          people.push(value)
          return ' '
        default: {
          const day = readDay(value, today)
          if (day === null) return whole
          since = since === null || day > since ? day : since
          return ' '
        }
      }
    },
  )
  return { words: words.replaceAll(/\s+/g, ' ').trim(), types: [...new Set(types)], people, since }
}

/** "test", "tests" and, while it is typed, "te". */
function isMeant(known: string, typed: string): boolean {
  return known.startsWith(typed) || `${known}s` === typed || known.replace(/y$/, 'ies') === typed
}

/** A day `2026-11-02`, a month `2026-11`, a year, or a span back from today: `10d`, `3w`, `2m`, `1y`. */
function readDay(value: string, today: string): string | null {
  const span = /^(\d{1,4})([dwmy])$/.exec(value)
  if (span) {
    const days = { d: 1, w: 7, m: 30.44, y: 365.25 }[span[2] as 'd' | 'w' | 'm' | 'y'] // one of the four by the pattern
    return plusDays(today, -Math.round(Number(span[1]) * days))
  }
  const date = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value)
  if (!date) return value === 'today' ? today : null
  const day = `${date[1]}-${date[2] ?? '01'}-${date[3] ?? '01'}`
  return Number.isNaN(Date.parse(`${day}T00:00:00Z`)) ? null : day
}
