// How long the one search box takes in Node over 10,000 records: building the index (in a worker in the app), a word typed
// letter by letter, a mistyped one, two words, filters, and following an edit. Prints medians and the 95th of 100; judges nothing.
import { createDocumentFollower } from '../../src/domain/search/document-changes.ts'
import { readFilters } from '../../src/domain/search/read-filters.ts'
import { createRecordIndex } from '../../src/domain/search/record-index.ts'
import { applyChanges } from '../../src/domain/view/apply-changes.ts'
import { set } from '../../src/domain/view/command.ts'
import { generateWorkspace } from '../support/generate-workspace.ts'
import { viewOfSource } from '../support/view-of-source.ts'

const TODAY = '2026-11-20'

function print(name: string, times: readonly number[]): void {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN).toFixed(1)
  console.log(
    `  ${name.padEnd(46)} median ${at(0.5).padStart(7)} ms   95 of 100 within ${at(0.95).padStart(7)} ms`,
  )
}

function time(run: () => unknown): number {
  const start = performance.now()
  run()
  return performance.now() - start
}

const view = viewOfSource(generateWorkspace({ records: 10_000, seed: 1 }))
const index = createRecordIndex()
const follow = createDocumentFollower()
let read: ReturnType<typeof follow> = { put: [], remove: [] }
print('reading the workspace', [time(() => (read = follow(view)))])
print('building the index', [time(() => index.put(read.put))])
console.log(`  ${index.size()} documents`)

const words = [...view.rows.opportunity.values()]
  .flatMap((row) => row.statement.split(/\s+/))
  .filter((word) => /^\p{L}{5,}$/u.test(word))
  .slice(0, 60)
const ask = (text: string) => time(() => index.search(readFilters(text, TODAY), 5))
print(
  'a word, letter by letter',
  words.flatMap((word) => Array.from(word, (_, i) => ask(word.slice(0, i + 1)))),
)
print(
  'a mistyped word',
  words.map((word) => ask(`${word.slice(0, 2)}${word.slice(3)}`)),
)
print(
  'two words',
  words.slice(1).map((word, i) => ask(`${words[i] ?? ''} ${word}`)),
)
print(
  'a filter alone',
  words.map(() => ask('type:test since:4w')),
)
print(
  'a word with filters',
  words.map((word) => ask(`${word} type:opportunity since:1y`)),
)
print(
  'an edit reaches the index',
  [...view.rows.opportunity.keys()].slice(0, 40).map((id, i) => {
    const edited = applyChanges(view, [set('opportunity', id, { statement: `Edited ${i}` })])
    return time(() => index.put(follow(edited).put))
  }),
)
