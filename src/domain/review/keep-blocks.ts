// What stands at a stop, as blocks of plain text. It says what the stage says, without its pictures.
import { assertNever } from '../../lib/assert-never.ts'
import type { SolutionTestState } from '../assumptions/solution-state.ts'
import { TEST_STATUS_WORDS } from '../assumptions/test-status.ts'
import { LENSES, type Lens } from '../model/records.ts'
import { SOLUTION_STATUS_WORDS, VERDICT_WORDS } from '../model/status-words.ts'
import { withUnit } from '../outcomes/measurements-of.ts'
import { dayInWords } from './day-in-words.ts'
import type { KeepBlock } from './keep-sections.ts'
import type { NextContent } from './next-stop.ts'
import type { OutcomeContent } from './outcome-stop.ts'
import type { PrioritisationContent, SpaceContent } from './space-stop.ts'
import type { TargetContent } from './target-stop.ts'
import type { ShownTest, SolutionsContent, TestsContent } from './tests-stop.ts'
import type { StopContent } from './walk.ts'

/** The blocks of a stop; empty texts are left out. */
export function keepBlocks(content: StopContent): readonly KeepBlock[] {
  return blocksOf(content).filter((block) => {
    if (block.kind === 'list') return block.items.length > 0
    return block.kind === 'table' ? block.rows.length > 0 : block.text.trim() !== ''
  })
}

function blocksOf(content: StopContent): readonly KeepBlock[] {
  switch (content.stop) {
    case 'outcome':
      return outcomeBlocks(content)
    case 'space':
      return spaceBlocks(content)
    case 'prioritisation':
      return prioritisationBlocks(content)
    case 'target':
      return targetBlocks(content)
    case 'solutions':
      return solutionsBlocks(content)
    case 'tests':
      return testsBlocks(content)
    case 'next':
      return nextBlocks(content)
    default:
      return assertNever(content)
  }
}

const text = (words: string): KeepBlock => ({ kind: 'text', text: words })
const statement = (words: string): KeepBlock => ({ kind: 'statement', text: words })
const list = (title: string, items: readonly string[]): KeepBlock => ({ kind: 'list', title, items })

function people(count: number): string {
  return count === 1 ? 'one person' : `${count} people`
}

function outcomeBlocks({ outcome, current, measurements, lastTime }: OutcomeContent): KeepBlock[] {
  if (!outcome) return [text('This tree has no outcome yet.')]
  const { unit, baseline, target, due, metric, health } = outcome
  const by = due === '' ? '' : ` by ${dayInWords(due)}`
  return [
    statement(outcome.title),
    text(current === null ? '' : `${withUnit(current, unit)} today${metric === '' ? '' : `: ${metric}`}`),
    text(baseline === null ? '' : `${withUnit(baseline, unit)} at the start`),
    text(target === null ? '' : `${withUnit(target, unit)} wanted${by}`),
    text(lastTime ? `${withUnit(lastTime.value, unit)} when we last met on ${dayInWords(lastTime.on)}` : ''),
    text(health.trim() === '' ? '' : `We watch beside it: ${health}`),
    {
      kind: 'table',
      head: ['Day', metric || 'Value'],
      rows: measurements.slice(-6).map((row) => [dayInWords(row.on), withUnit(row.value, unit)]),
    },
  ]
}

function spaceBlocks({ topRow, interviews, people: all }: SpaceContent): KeepBlock[] {
  return [
    text(`${interviews} ${interviews === 1 ? 'interview' : 'interviews'}, ${people(all)} behind the tree`),
    {
      kind: 'table',
      head: ['Opportunity', 'Heard from', 'Below it'],
      rows: topRow.map((row) => [
        `${row.opportunity.statement}${row.holdsTarget ? ' (holds the target)' : ''}`,
        people(row.people),
        String(row.below),
      ]),
    },
  ]
}

const LENS_WORDS: Readonly<Record<Lens, string>> = {
  sizing: 'Sizing',
  market: 'Market',
  company: 'Company',
  customer: 'Customer',
}

function prioritisationBlocks({ options, decision }: PrioritisationContent): KeepBlock[] {
  if (options.length === 0) return [text('No target is chosen yet.')]
  const lenses = LENSES.filter((lens) =>
    options.some((row) => (row.opportunity.lens[lens] ?? '').trim() !== ''),
  )
  return [
    text(decision?.why ?? ''),
    {
      kind: 'table',
      head: ['Compared', 'Heard from', ...lenses.map((lens) => LENS_WORDS[lens])],
      rows: options.map((row, i) => [
        `${row.opportunity.statement}${i === 0 ? ' (the target)' : ''}`,
        people(row.people),
        ...lenses.map((lens) => row.opportunity.lens[lens] ?? ''),
      ]),
    },
    text(decision?.revisitIf.trim() ? `We look at it again if: ${decision.revisitIf}` : ''),
    text(decision && decision.on !== '' ? `Decided on ${dayInWords(decision.on)}` : ''),
  ]
}

function targetBlocks({ target, above, people: count, voices }: TargetContent): KeepBlock[] {
  if (!target) return [text('No target is chosen yet.')]
  return [
    text(above.map((row) => row.statement).join(' › ')),
    statement(target.statement),
    text(count === 0 ? 'Heard from nobody yet' : `Heard from ${people(count)}`),
    ...voices.flatMap((voice): KeepBlock[] => [
      ...voice.testimonies.map(({ words }): KeepBlock =>
        voice.isVerbatim
          ? { kind: 'quote', text: words, by: voice.alias }
          : { kind: 'text', text: `${voice.alias}: ${words}` },
      ),
      list(
        `The story of ${voice.alias}`,
        voice.story.map((moment) => moment.label).filter((label) => label.trim() !== ''),
      ),
    ]),
  ]
}

function stateInWords({ supported, refuted, running, open }: SolutionTestState): string {
  const parts = [
    [supported, 'supported'],
    [refuted, 'refuted'],
    [running, 'in test'],
    [open, 'open'],
  ] as const
  const words = parts.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`)
  return words.length === 0 ? 'none yet' : words.join(', ')
}

function solutionsBlocks({ solutions, more }: SolutionsContent): KeepBlock[] {
  if (solutions.length === 0) return [text('There are no solutions yet.')]
  return [
    {
      kind: 'table',
      head: ['Solution', 'Where it stands', 'Its assumptions'],
      rows: solutions.map(({ solution, state }) => [
        [solution.title, solution.description].filter((part) => part.trim() !== '').join('\n'),
        SOLUTION_STATUS_WORDS[solution.status],
        stateInWords(state),
      ]),
    },
    text(more === 0 ? '' : `${more} more ${more === 1 ? 'idea' : 'ideas'}`),
  ]
}

function testsBlocks({ tests, planned }: TestsContent): KeepBlock[] {
  return [
    ...tests.flatMap(testBlocks),
    text(planned === 0 ? '' : `${planned} more ${planned === 1 ? 'test is' : 'tests are'} planned`),
    text(tests.length + planned === 0 ? 'Nothing is tested yet.' : ''),
  ]
}

function testBlocks({ test, name, status, assumption, criteria, tally }: ShownTest): KeepBlock[] {
  const result = status === 'done' ? VERDICT_WORDS[test.verdict ?? 'inconclusive'] : TEST_STATUS_WORDS[status]
  const counted = tally.met + tally.notMet
  return [
    statement(assumption?.statement ?? name),
    text(`Set beforehand: ${criteria}`),
    text(`${result}${counted === 0 ? '' : `, ${tally.met} of ${counted}`}`),
    text(test.overruledWhy.trim() === '' ? '' : `Overruled: ${test.overruledWhy}`),
    text(test.learned.trim() === '' ? '' : `Learned: ${test.learned}`),
  ]
}

function nextBlocks({ conclusions, lessons, steps, returnOn }: NextContent): KeepBlock[] {
  return [
    {
      kind: 'table',
      head: ['Solution', 'Its assumptions'],
      rows: conclusions.map(({ solution, state }) => [solution.title, stateInWords(state)]),
    },
    list(
      'What is next',
      steps.map((step) => step.words),
    ),
    list(
      'What we learned',
      lessons.map((lesson) => lesson.words),
    ),
    text(returnOn ? `We return on ${dayInWords(returnOn.day)}` : ''),
  ]
}
