// The presenter's window: in step with the stage both ways, the box that catches always at hand.
import { waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { prepareReview, startReview } from '../../../src/domain/review/review-commands.ts'
import { feedbackOf } from '../../../src/domain/review/reviews.ts'
import { renderApp } from '../../support/render-app.tsx'
import { rowsAsChanges } from '../../support/rows-as-changes.ts'
import { aWorkspace } from '../../domain/review/a-workspace.ts'

async function opened(page: string) {
  const shown = aWorkspace()
  const reviewId = shown.do(prepareReview, { treeId: 't1', audienceIds: ['vera'], detail: 'everything' })
  shown.do(startReview, { reviewId })
  const app = await renderApp(`/reviews/${reviewId}/${page}`, { seed: () => rowsAsChanges(shown.view) })
  const other = new BroadcastChannel(`espalier walk ${app.workspace.id} ${reviewId}`)
  const heard: unknown[] = []
  other.onmessage = ({ data }) => heard.push(data)
  onTestFinished(() => other.close())
  return { ...app, reviewId, other, heard, person: userEvent.setup() }
}

async function presenter() {
  const window = await opened('presenter?stop=space')
  const main = within(await window.findByRole('main', { name: 'Presenter' }))
  return { ...window, main, box: main.getByRole('textbox', { name: 'What they say' }) }
}

describe('the presenter’s window', () => {
  it('says where we are, what comes next, the question and the time', async () => {
    const { main } = await presenter()
    expect(main.getByRole('heading', { level: 1, name: '2 of 7 · Opportunity space' })).toBeVisible()
    expect(main.getByText('What did we miss?')).toBeVisible()
    expect(main.getByRole('heading', { name: 'Next: Prioritisation' })).toBeVisible()
    expect(main.getByRole('timer', { name: 'Elapsed' })).toHaveTextContent(/\d:\d\d/)
  })

  it('opens in a tab where the browser holds windows back, and the walk says so', async () => {
    const open = vi.spyOn(window, 'open').mockReturnValue(null)
    onTestFinished(() => open.mockRestore())
    const stage = await opened('walk/space')
    await stage.person.click(await stage.findByRole('button', { name: /^Open the presenter’s window/ }))
    expect(await stage.findByText(/^This browser holds windows back/)).toBeVisible()
    await stage.person.click(stage.getByRole('button', { name: 'Open in a tab' }))
    expect(open).toHaveBeenLastCalledWith(
      expect.stringMatching(/\/presenter\?stop=space$/),
      `presenter-${stage.reviewId}`,
    )
  })

  it('tells the stage where it goes, by keys while the box is empty, and by buttons', async () => {
    const { main, box, heard, person } = await presenter()
    expect(box).toHaveFocus()
    await person.keyboard('{ArrowRight}')
    await main.findByRole('heading', { level: 1, name: '3 of 7 · Prioritisation' })
    await waitFor(() => expect(heard).toContainEqual({ stop: 'prioritisation' }))
    await person.click(main.getByRole('button', { name: 'Next stop' }))
    await main.findByRole('heading', { level: 1, name: '4 of 7 · Target opportunity' })
    expect(box).toHaveFocus()
    await person.keyboard('Hm{ArrowLeft}')
    expect(main.getByRole('heading', { level: 1, name: '4 of 7 · Target opportunity' })).toBeVisible()
  })

  it('follows the stage, and does not send back what it was sent', async () => {
    const { main, other, heard, history } = await presenter()
    other.postMessage({ stop: 'tests' })
    await main.findByRole('heading', { level: 1, name: '6 of 7 · Assumption tests' })
    await waitFor(() => expect(history.location.search).toBe('?stop=tests'))
    expect(heard).not.toContainEqual({ stop: 'tests' })
  })

  it('catches remarks one after the other, at the stop where they are said', async () => {
    const { main, box, person, view, reviewId } = await presenter()
    await person.keyboard('What about groups?{Enter}')
    expect(
      await within(main.getByRole('region', { name: 'Said so far' })).findByText(/What about groups/),
    ).toBeVisible()
    expect(box).toHaveFocus()
    expect(box).toHaveValue('')
    await person.keyboard('And dogs?{Enter}')
    await waitFor(() =>
      expect(feedbackOf(view(), reviewId).map((remark) => [remark.stop, remark.text])).toEqual([
        ['space', 'What about groups?'],
        ['space', 'And dogs?'],
      ]),
    )
  })
})

describe('the stage', () => {
  it('goes where the presenter goes, and says where it is when asked', async () => {
    const { findByRole, other, heard } = await opened('walk/target')
    await findByRole('heading', { level: 1, name: '4 of 7 · Target opportunity' })
    other.postMessage({ ask: true })
    await waitFor(() => expect(heard).toContainEqual({ stop: 'target' }))
    other.postMessage({ stop: 'solutions' })
    await findByRole('heading', { level: 1, name: '5 of 7 · Solutions' })
  })

  it('opens the presenter’s window at its stop with P', async () => {
    const open = vi.spyOn(window, 'open').mockReturnValue(null)
    onTestFinished(() => open.mockRestore())
    const { findByRole, person, reviewId } = await opened('walk/target')
    await findByRole('heading', { level: 1, name: '4 of 7 · Target opportunity' })
    await person.keyboard('p')
    expect(open.mock.calls[0]?.[0]).toContain(`/reviews/${reviewId}/presenter?stop=target`)
  })
})
