// Who saw the work when, and who is due: by their rhythm, unless a review is prepared for them already.
import { describe, expect, it } from 'vitest'
import { cadenceOf } from '../../../src/domain/review/cadence.ts'
import { endReview, prepareReview, startReview } from '../../../src/domain/review/review-commands.ts'
import { applyChanges } from '../../../src/domain/view/apply-changes.ts'
import { create, newRow } from '../../../src/domain/view/command.ts'
import { aWorkspace, type Shown } from './a-workspace.ts'

function withSeen(on: string | null): Shown {
  const shown = aWorkspace()
  shown.view = applyChanges(shown.view, [
    create('stakeholder', newRow('stakeholder', shown.env, { id: 'abe', name: 'Abe' })),
  ])
  if (on === null) return shown
  const reviewId = shown.do(prepareReview, { treeId: 't1', audienceIds: ['vera', 'abe'], on })
  shown.do(startReview, { reviewId })
  shown.do(endReview, { reviewId })
  return shown
}

const rowsOf = ({ view }: Shown, today: string) =>
  cadenceOf(view, today).map((row) => [row.stakeholder.id, row.last?.on ?? null, row.dueOn, row.isDue])

describe('Vera wants to see it every 14 days, Abe has no rhythm', () => {
  const table: readonly [name: string, seen: string | null, today: string, rows: readonly unknown[]][] = [
    [
      'never seen: due now',
      null,
      '2026-11-21',
      [
        ['vera', null, null, true],
        ['abe', null, null, false],
      ],
    ],
    [
      'seen 13 days ago: not yet',
      '2026-11-08',
      '2026-11-21',
      [
        ['abe', '2026-11-08', null, false],
        ['vera', '2026-11-08', '2026-11-22', false],
      ],
    ],
    [
      'seen 14 days ago: due, and first in the list',
      '2026-11-07',
      '2026-11-21',
      [
        ['vera', '2026-11-07', '2026-11-21', true],
        ['abe', '2026-11-07', null, false],
      ],
    ],
  ]
  it.each(table)('%s', (_name, seen, today, rows) => {
    expect(rowsOf(withSeen(seen), today)).toEqual(rows)
  })

  it('is not due when a review is prepared for her', () => {
    const shown = withSeen('2026-10-01')
    shown.do(prepareReview, { treeId: 't1', audienceIds: ['vera'], on: '2026-11-25' })
    const vera = cadenceOf(shown.view, '2026-11-21').find((row) => row.stakeholder.id === 'vera')
    expect([vera?.isDue, vera?.next?.on]).toEqual([false, '2026-11-25'])
  })

  it('a review that was never ended was not seen', () => {
    const shown = withSeen(null)
    const reviewId = shown.do(prepareReview, { treeId: 't1', audienceIds: ['abe'] })
    shown.do(startReview, { reviewId })
    expect(cadenceOf(shown.view, '2026-11-21').every((row) => row.last === null)).toBe(true)
  })
})
