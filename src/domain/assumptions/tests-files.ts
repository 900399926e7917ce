// The assumption tests as files for others: a table, a text and an outline. What was watched is counted; who took part and what was
// noted about single people stays here.
import type { Id } from '../../lib/ids.ts'
import { cleanNote, cleanText } from '../interchange/formats/clean-text.ts'
import { escapeMarkdown } from '../interchange/formats/escapes.ts'
import type { ForeignField, ForeignNode, ForeignTree } from '../interchange/formats/foreign-tree.ts'
import { csvText } from '../interchange/formats/write-csv.ts'
import type { AssumptionTest } from '../model/records.ts'
import { rowById, type WorkspaceView } from '../view/workspace-view.ts'
import { criteriaInWords } from './criteria.ts'
import { solutionsOf } from './stakes.ts'
import { tallyOf } from './tally.ts'
import { testName } from './test-commands.ts'
import { TEST_STATUS_WORDS, TEST_STATUSES, testBoard, type TestStatus } from './test-status.ts'

interface Line {
  readonly name: string
  readonly value: string
}

/** All live tests as CSV: a row each, running ones first as on the board. */
export function testsToCsv(view: WorkspaceView): string {
  const rows = TEST_STATUSES.flatMap((status) =>
    testBoard(view)[status].map((test) => linesOf(view, test, status)),
  )
  const names = linesOf(view, null, 'draft').map(({ name }) => name)
  return csvText([names, ...rows.map((row) => row.map(({ value }) => value))])
}

/** All live tests as Markdown, by where they stand. */
export function testsToMarkdown(view: WorkspaceView): string {
  const blocks: string[] = ['# Assumption tests']
  for (const status of TEST_STATUSES) {
    const tests = testBoard(view)[status]
    if (tests.length === 0) continue
    blocks.push(`## ${TEST_STATUS_WORDS[status]}`)
    for (const test of tests) {
      const [first, ...lines] = linesOf(view, test, status)
      const shown = lines.filter(({ name, value }) => value !== '' && !UNSHOWN.has(name))
      blocks.push(`### ${inline(first?.value ?? '')}`)
      blocks.push(shown.map(({ name, value }) => `- **${name}:** ${inline(value)}`).join('\n'))
    }
  }
  return `${blocks.join('\n\n')}\n`
}

/** Said by the headings, or by the sentence of the criteria. */
const UNSHOWN = new Set(['state', 'needed', 'of'])

/** All live tests as an outline: solutions, the assumptions below them, their tests. It comes back into a tree as such. */
export function testsToOutline(view: WorkspaceView): ForeignTree {
  const solutions = new Map<string, { text: string; below: Map<Id, ForeignNode[]> }>()
  for (const status of TEST_STATUSES)
    for (const test of testBoard(view)[status]) {
      const all = solutionsOf(view, test.assumptionId)
      const [first, ...more] = all
      const key = first?.id ?? ''
      const home = solutions.get(key) ?? { text: first?.title ?? '', below: new Map<Id, ForeignNode[]>() }
      solutions.set(key, home)
      const also = more.map(({ title }) => title).join('; ')
      const nodes = home.below.get(test.assumptionId) ?? []
      home.below.set(test.assumptionId, [...nodes, testNode(linesOf(view, test, status), also)])
    }
  const nodes = [...solutions.values()].map(({ text, below }): ForeignNode => ({
    kind: 'solution',
    text: cleanText(text) || 'No solution',
    children: [...below].map(([assumptionId, children]): ForeignNode => {
      const row = rowById(view, 'assumption', assumptionId)
      const fields: readonly ForeignField[] = row?.kind ? [['category', row.kind]] : []
      const words = cleanText(row?.statement ?? '') || 'No assumption'
      return { kind: 'assumption', text: words, ...(fields.length > 0 ? { fields } : {}), children }
    }),
  }))
  return { format: 'json', title: 'Assumption tests', nodes, problems: [], problemCount: 0 }
}

/** Said by the cards above, or by the sentence of the criteria. */
const ABOVE = new Set(['test', 'assumption', 'kind', 'solutions', 'needed', 'of', 'what is simulated'])
/** What a tree calls these when it reads them. */
const FIELDS: Readonly<Record<string, string>> = { 'who takes part': 'audience' }

function testNode(lines: readonly Line[], also: string): ForeignNode {
  const of = (name: string) => lines.find((line) => line.name === name)?.value ?? ''
  const fields = [
    ...lines.filter(({ name }) => !ABOVE.has(name)),
    { name: 'also tests', value: also },
  ].flatMap(({ name, value }): ForeignField[] => {
    const words = cleanText(value)
    return words === '' ? [] : [[FIELDS[name] ?? name, words]]
  })
  const note = cleanNote(of('what is simulated'))
  return {
    kind: 'test',
    text: cleanText(of('test')) || 'Untitled test',
    ...(note === '' ? {} : { note }),
    fields,
    children: [],
  }
}

function linesOf(view: WorkspaceView, test: AssumptionTest | null, status: TestStatus): readonly Line[] {
  const assumption = test && rowById(view, 'assumption', test.assumptionId)
  const solutions = assumption ? solutionNames(view, assumption.id) : ''
  const counted = test && tallyOf(view, test.id)
  const watched = counted && counted.met + counted.notMet > 0
  return [
    { name: 'test', value: test ? testName(test) : '' },
    { name: 'assumption', value: assumption?.statement ?? '' },
    { name: 'kind', value: assumption?.kind ?? '' },
    { name: 'solutions', value: solutions },
    { name: 'state', value: status },
    { name: 'method', value: test?.method ?? '' },
    { name: 'what is simulated', value: test?.moment ?? '' },
    { name: 'who takes part', value: test?.audience ?? '' },
    { name: 'criteria', value: test ? criteriaInWords(test) : '' },
    { name: 'needed', value: String(test?.needed ?? '') },
    { name: 'of', value: String(test?.of ?? '') },
    { name: 'met', value: watched ? String(counted.met) : '' },
    { name: 'not met', value: watched ? String(counted.notMet) : '' },
    { name: 'started', value: dayOf(test?.startedAt) },
    { name: 'finished', value: dayOf(test?.finishedAt) },
    { name: 'verdict', value: test?.verdict ?? '' },
    { name: 'learned', value: test?.learned ?? '' },
    { name: 'next step', value: test?.nextStep ?? '' },
  ]
}

function solutionNames(view: WorkspaceView, assumptionId: Id): string {
  return solutionsOf(view, assumptionId)
    .map(({ title }) => title)
    .join('; ')
}

/** The day of an instant, as UTC has it: a file reads the same wherever it is written. */
function dayOf(at: number | null | undefined): string {
  return typeof at === 'number' && Math.abs(at) <= 8.64e15 ? new Date(at).toISOString().slice(0, 10) : ''
}

/** One line of plain words: nothing that Markdown or HTML in Markdown acts on. */
function inline(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .split(/(?<=https?|ftp)(?=:\/\/)/i)
    .map(escapeMarkdown)
    .join('\\')
}
