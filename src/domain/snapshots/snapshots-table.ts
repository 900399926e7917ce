// Snapshots as one table: a row for the quote, each moment, each opportunity and each insight, with who and when on every
// row. The import of notes reads it back (notes-of-table.ts), all but which line was told at which moment.
import { csvText } from '../interchange/formats/write-csv.ts'
import { namesDay, namesParticipant, partOfWord } from '../interchange/formats/note-words.ts'
import { MARK_WORDS } from './marks-of.ts'
import type { PageModel } from './page-model.ts'

const BEFORE = ['participant', 'day']
const AFTER = ['kind', 'moment', 'opportunity', 'insight', 'quote']

/** The pages as CSV; the facts of the people stand in columns of their own. */
export function snapshotsToCsv(pages: readonly PageModel[]): string {
  const facts = [...new Set(pages.flatMap((page) => page.facts.map(([key]) => key)))]
  const rows = pages.flatMap((page) => {
    const values = new Map(page.facts)
    const head = [page.alias, page.day, ...facts.map((key) => values.get(key) ?? '')]
    return linesOf(page).map((line) => [...head, ...AFTER.map((name) => line[name] ?? '')])
  })
  return csvText([[...BEFORE, ...facts.map(factName), ...AFTER], ...rows])
}

/** A fact that is called like a column of ours would be read as that column. */
function factName(key: string): string {
  const isTaken =
    namesParticipant(key) ||
    namesDay(key) ||
    partOfWord(key) !== null ||
    /^(?:kind|type|category)$/i.test(key)
  return isTaken ? `fact ${key}` : key
}

function linesOf({ quote, story, groups, insights }: PageModel): readonly Readonly<Record<string, string>>[] {
  const lines: Record<string, string>[] = []
  if (quote !== '') lines.push({ kind: MARK_WORDS.quote, quote })
  story.forEach((moment) => lines.push({ kind: MARK_WORDS.moment, moment }))
  for (const { moment, heard } of groups)
    for (const { kind, statement, quote: said } of heard)
      lines.push({
        kind: MARK_WORDS[kind],
        moment: moment === null ? '' : (story[moment] ?? ''),
        opportunity: statement,
        quote: said,
      })
  for (const insight of insights) lines.push({ kind: MARK_WORDS.insight, insight })
  return lines.length === 0 ? [{}] : lines
}
