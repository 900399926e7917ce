// The walk in the real app: keys, a URL for each stop, detours, remarks, the end.
import { waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { prepareReview, startReview } from '../../../src/domain/review/review-commands.ts'
import { makeTarget } from '../../../src/domain/tree/choose-target.ts'
import { aTree } from '../../support/a-tree.ts'
import { lab } from '../../domain/assumptions/lab.ts'
import { renderApp } from '../../support/render-app.tsx'
import { rowsAsChanges } from '../../support/rows-as-changes.ts'
import { aWorkspace } from '../../domain/review/a-workspace.ts'

type Detail = 'everything' | 'highlights' | 'pitch'

/** It fades in. */
const expectSeen = (find: () => HTMLElement) => waitFor(() => expect(find()).toBeVisible())

async function onStage(stop: string, { detail = 'everything' as Detail, isStarted = true } = {}) {
  const shown = aWorkspace()
  const reviewId = shown.do(prepareReview, { treeId: 't1', audienceIds: ['vera'], detail })
  if (isStarted) shown.do(startReview, { reviewId })
  const app = await renderApp(`/reviews/${reviewId}/walk/${stop}`, { seed: () => rowsAsChanges(shown.view) })
  const stage = within(await app.findByRole('main', { name: 'Review walk' }))
  await stage.findByRole('heading', { level: 1, name: / of \d · / })
  const person = userEvent.setup()
  return {
    ...app,
    shown,
    reviewId,
    stage,
    person,
    caption: (words: string) => stage.findByRole('heading', { level: 1, name: words }),
    stopInUrl: () => app.history.location.pathname.split('/').at(-1),
  }
}

describe('stepping through the walk', () => {
  it('goes forward and back by arrows and a clicker; each stop has its own URL', async () => {
    const walk = await onStage('outcome')
    await walk.person.keyboard('{ArrowRight}')
    await walk.caption('2 of 7 · Opportunity space')
    await waitFor(() => expect(walk.stopInUrl()).toBe('space'))
    await walk.person.keyboard('{PageDown}')
    await walk.caption('3 of 7 · Prioritisation')
    await walk.person.keyboard('{PageUp}{ArrowLeft}')
    await walk.caption('1 of 7 · Outcome')
  })

  it('jumps by number and by a press on a tick', async () => {
    const walk = await onStage('outcome')
    await walk.person.keyboard('6')
    await walk.caption('6 of 7 · Assumption tests')
    await walk.person.click(walk.stage.getByRole('button', { name: '4 Target opportunity' }))
    await walk.caption('4 of 7 · Target opportunity')
  })

  it('opens at the stop of a deep link, and at the first for nonsense', async () => {
    const deep = await onStage('tests')
    await deep.caption('6 of 7 · Assumption tests')
    deep.unmount()
    const nonsense = await onStage('lunch')
    await nonsense.caption('1 of 7 · Outcome')
  })

  it('is four stops for thirty seconds', async () => {
    const walk = await onStage('outcome', { detail: 'pitch' })
    await walk.person.keyboard('{ArrowRight}')
    await walk.caption('2 of 4 · Target opportunity')
  })
})

describe('what a stop shows', () => {
  it('the number and the target of the outcome', async () => {
    const { stage } = await onStage('outcome')
    await expectSeen(() => stage.getByRole('heading', { name: 'More bookings are made online' }))
    expect(stage.getByRole('meter', { name: 'On the way to the target' })).toHaveAttribute(
      'aria-valuenow',
      '50',
    )
  })

  it('the siblings under the lenses, the target first', async () => {
    const { stage } = await onStage('prioritisation')
    const table = within(stage.getByRole('table'))
    const heads = table.getAllByRole('columnheader').map((head) => head.textContent)
    expect(heads[1]).toContain('I cannot see what is free tonight')
    expect(heads).toHaveLength(4)
    await expectSeen(() => stage.getByText('Most people meet it first'))
  })

  it('the customers’ words by alias', async () => {
    const { stage } = await onStage('target')
    await expectSeen(() => stage.getByText('It never says what is free tonight'))
    await expectSeen(() => stage.getByText('Ana'))
  })

  it('the criteria as they were set, then the result', async () => {
    const { stage } = await onStage('tests')
    await expectSeen(() => stage.getByText('At least 2 of 4 people open the map'))
    await expectSeen(() => stage.getByText('2 of 3'))
  })
})

describe('what is not usual', () => {
  it('a tree with nothing on it walks to the end and names its gaps', async () => {
    const bench = lab(aTree(''))
    const reviewId = bench.do(prepareReview, { treeId: 't1', detail: 'everything' })
    const app = await renderApp(`/reviews/${reviewId}/walk/space`, { seed: () => rowsAsChanges(bench.view) })
    const person = userEvent.setup()
    await app.findByText(/no opportunities yet/)
    for (const gap of [
      /No target has been chosen/,
      /No target opportunity/,
      /no solutions/,
      /Nothing is tested/,
    ]) {
      await person.keyboard('{ArrowRight}')
      await app.findByText(gap)
    }
  })

  it('a very long statement is cut and opens on a press', async () => {
    const words = 'I cannot see which table is free '.repeat(60)
    const bench = lab(aTree(words))
    bench.do(makeTarget, { id: 'o1' })
    const reviewId = bench.do(prepareReview, { treeId: 't1', detail: 'everything' })
    const app = await renderApp(`/reviews/${reviewId}/walk/target`, { seed: () => rowsAsChanges(bench.view) })
    const person = userEvent.setup()
    await person.click(await app.findByRole('button', { name: 'Read all' }))
    expect(await app.findByRole('heading', { level: 2, name: words.trim() })).toBeInTheDocument()
  })
})

describe('a detour', () => {
  it('O shows the whole tree, R comes back to the stop', async () => {
    const walk = await onStage('solutions')
    await walk.person.keyboard('o')
    await walk.caption('Overview')
    await walk.person.keyboard('r')
    await walk.caption('5 of 7 · Solutions')
  })

  it('a card is looked at from the keyboard, and the stop stays in the URL', async () => {
    const walk = await onStage('space')
    const cards = await walk.stage.findAllByRole('treeitem')
    cards[0]?.focus()
    await walk.person.keyboard('{ArrowDown}{ArrowDown}')
    expect(await walk.stage.findByRole('button', { name: 'Back to the path' })).toBeVisible()
    expect(walk.stopInUrl()).toBe('space')
  })

  it('B blanks the stage and B brings it back', async () => {
    const walk = await onStage('space')
    await walk.person.keyboard('b')
    expect(walk.stage.getByText(/The stage is blank/)).toBeVisible()
    await walk.person.keyboard('b')
    expect(walk.stage.queryByText(/The stage is blank/)).toBeNull()
  })
})

describe('catching what people say', () => {
  it('Enter opens the box under the question, Enter keeps the remark at its stop', async () => {
    const walk = await onStage('space')
    await walk.person.keyboard('{Enter}')
    const box = await walk.stage.findByRole('textbox', { name: 'What did we miss?' })
    expect(box).toHaveFocus()
    await walk.person.keyboard('2 tables for one group? No')
    await walk.person.selectOptions(walk.stage.getByRole('combobox', { name: 'Who says it' }), 'Vera')
    await walk.person.click(walk.stage.getByRole('button', { name: 'Keep' }))
    await expectSeen(() => walk.stage.getByText('2 tables for one group? No'))
    const [remark] = [...walk.view().rows.feedback.values()]
    expect(remark).toMatchObject({ stop: 'space', byId: 'vera', reviewId: walk.reviewId, status: 'open' })
  })

  it('keys act again once the box is closed', async () => {
    const walk = await onStage('outcome')
    await walk.person.keyboard('c3{Escape}')
    expect(walk.view().rows.feedback.size).toBe(0)
    await walk.person.keyboard('3')
    await walk.caption('3 of 7 · Prioritisation')
  })
})

describe('the end', () => {
  it('comes after the last stop; Enter ends the review and leads to what was said', async () => {
    const walk = await onStage('next')
    await walk.person.keyboard('{ArrowRight}')
    expect(await walk.stage.findByRole('button', { name: 'End the review' })).toHaveFocus()
    await walk.person.keyboard('{Enter}')
    expect(await walk.findByRole('button', { name: 'Walk through it again' })).toBeVisible()
    expect(walk.view().rows.review.get(walk.reviewId)?.endedAt).not.toBeNull()
  })

  it('Escape twice leaves, and the review goes on', async () => {
    const walk = await onStage('space')
    await walk.person.keyboard('{Escape}')
    await walk.stage.findByRole('button', { name: 'Leave, go on later' })
    await walk.person.keyboard('{Escape}')
    expect(await walk.findByRole('button', { name: 'Go on with the walk' })).toBeVisible()
    expect(walk.view().rows.review.get(walk.reviewId)?.endedAt).toBeNull()
  })

  it('a rehearsal keeps no baseline until it is started', async () => {
    const walk = await onStage('outcome', { isStarted: false })
    expect(walk.view().rows.review.get(walk.reviewId)?.baseline).toBe('')
    await walk.person.click(walk.stage.getByRole('button', { name: 'Rehearsal: start the review' }))
    await waitFor(() => expect(walk.view().rows.review.get(walk.reviewId)?.startedAt).not.toBeNull())
    expect(walk.view().rows.review.get(walk.reviewId)?.baseline).toContain(
      'I cannot see what is free tonight',
    )
  })
})
