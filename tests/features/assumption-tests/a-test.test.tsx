// A test in the real app: explained where it is not ready, frozen when it starts, counted, closed with its verdict.
import { waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { addAssumption } from '../../../src/domain/assumptions/assumption-commands.ts'
import { createTest, startTest } from '../../../src/domain/assumptions/test-commands.ts'
import { renderApp } from '../../support/render-app.tsx'
import { rowsAsChanges } from '../../support/rows-as-changes.ts'
import { lab } from '../../domain/assumptions/lab.ts'

const sound = { needed: 2, of: 3, action: 'go back to their place', audience: 'Lapsed readers' }

async function aTest(given: Partial<typeof sound> = {}, isStarted = false) {
  const bench = lab()
  const assumptionId = bench.do(addAssumption, {
    statement: 'They come back',
    kind: 'desirability',
    solutionId: 's1',
  })
  const testId = bench.do(createTest, { assumptionId, ...given })
  if (isStarted) bench.do(startTest, { testId })
  const app = await renderApp(`/tests/${testId}`, { seed: () => rowsAsChanges(bench.view) })
  await app.findByRole('heading', { level: 1 })
  return {
    ...app,
    testId,
    assumptionId,
    person: userEvent.setup(),
    test: () => app.view().rows.test.get(testId),
  }
}

describe('before the start', () => {
  it('says at each field what is missing, and goes to the first', async () => {
    const { person, findByRole, getByLabelText, getByText } = await aTest()
    await person.click(await findByRole('button', { name: 'Start the test' }))
    expect(getByLabelText('Who takes part')).toHaveFocus()
    expect(getByText('Say who takes part, and how you will find them.')).toBeVisible()
    expect(getByText(/Say how many of them/)).toBeVisible()
  })

  it('explains a percentage and keeps what was typed', async () => {
    const { person, getByLabelText, getByText, test } = await aTest({ of: 10 })
    const field = getByLabelText('at least')
    await person.type(field, '40%')
    await person.tab()
    expect(getByText('Write a count, not a percentage. 40 % of 10 is 4.')).toBeVisible()
    expect(field).toHaveValue('40%')
    expect(test()?.needed).toBeNull()
    await person.clear(field)
    await person.type(field, '4')
    await person.tab()
    await waitFor(() => expect(test()?.needed).toBe(4))
  })

  it('explains k over n where it stands', async () => {
    const { person, getByLabelText, findByText } = await aTest({ of: 3 })
    await person.type(getByLabelText('at least'), '5')
    await person.tab()
    expect(await findByText(/5 of 3 cannot happen/)).toBeVisible()
  })

  it('freezes the criteria with the start', async () => {
    const { person, findByRole, queryByRole, test } = await aTest(sound)
    await person.click(await findByRole('button', { name: 'Start the test' }))
    const frozen = within(await findByRole('region', { name: 'Criteria, frozen' }))
    expect(frozen.getByText('At least 2 of 3 people go back to their place')).toBeVisible()
    expect(frozen.getByText(/Frozen since it started/)).toBeVisible()
    expect(queryByRole('form', { name: 'Criteria' })).toBeNull()
    expect(test()?.startedAt).not.toBeNull()
  })
})

describe('while it runs', () => {
  it('counts by large buttons and by keys, with who and a note', async () => {
    const { person, findByRole, getByLabelText, view } = await aTest(sound, true)
    const counter = within(await findByRole('region', { name: 'Counter' }))
    await person.type(getByLabelText(/^Who/), 'P1')
    await person.type(getByLabelText(/^Note/), 'went straight there')
    await person.click(counter.getByRole('button', { name: /^Met/ }))
    await person.keyboard('n')
    expect(await counter.findByRole('img', { name: '1 met, 1 not met, 1 to go; 2 needed' })).toBeVisible()
    expect([...view().rows.observation.values()]).toMatchObject([
      { who: 'P1', met: true, note: 'went straight there' },
      { who: '', met: false },
    ])
  })

  it('says for those who ask how much the count says', async () => {
    const { person, findByRole, getByText } = await aTest(sound, true)
    const counter = within(await findByRole('region', { name: 'Counter' }))
    expect(counter.queryByText('How much does this say?')).toBeNull()
    await person.click(counter.getByRole('button', { name: /^Met/ }))
    await person.click(await counter.findByText('How much does this say?'))
    expect(getByText(/^1 of 1: among many such people, at least/)).toBeVisible()
  })

  it('changes its criteria only with a reason, and shows what they were', async () => {
    const { person, findByRole, findByLabelText, findByText, getByText, test } = await aTest(sound, true)
    await findByRole('region', { name: 'Counter' })
    await person.click(getByText('Change the criteria after all', { selector: 'summary' }))
    const form = within(await findByRole('form', { name: 'Change the criteria after all' }))
    await person.clear(form.getByLabelText('of how many'))
    await person.type(form.getByLabelText('of how many'), '2')
    await person.click(form.getByRole('button', { name: /^Change and keep/ }))
    expect(form.getByText('Write the reason; it stays with the test.')).toBeVisible()
    expect(test()?.of).toBe(3)
    await person.type(await findByLabelText('Why it has to change'), 'One never came')
    await person.click(form.getByRole('button', { name: /^Change and keep/ }))
    await waitFor(() => expect(test()?.of).toBe(2))
    expect(await findByText(/changed after the start, on .*: One never came/)).toBeVisible()
  })

  it('a letter typed into the note is a letter', async () => {
    const { person, findByRole, getByLabelText, view } = await aTest(sound, true)
    await findByRole('region', { name: 'Counter' })
    await person.type(getByLabelText(/^Note/), 'mn')
    expect(view().rows.observation.size).toBe(0)
  })

  it('closes with the verdict of the criteria, and the assumption follows', async () => {
    const { person, findByRole, findByText, view, assumptionId, test } = await aTest(sound, true)
    const counter = within(await findByRole('region', { name: 'Counter' }))
    await person.click(counter.getByRole('button', { name: /^Met/ }))
    await person.click(counter.getByRole('button', { name: /^Met/ }))
    await person.click(await findByRole('button', { name: 'Close as supported' }))
    expect(await findByText('2 met, 0 not met, 1 to go; 2 needed')).toBeVisible()
    expect(test()?.verdict).toBe('supported')
    expect(view().rows.assumption.get(assumptionId)?.status).toBe('supported')
  })

  it('is overruled only with a reason', async () => {
    const { person, findByRole, findByLabelText, getByText, test } = await aTest(sound, true)
    await findByRole('region', { name: 'Counter' })
    await person.click(getByText('Overrule the criteria'))
    await person.click(await findByRole('radio', { name: 'Refuted' }))
    await person.click(await findByRole('button', { name: 'Close as refuted' }))
    expect(getByText('Write the reason; it stays with the result.')).toBeVisible()
    expect(test()?.finishedAt).toBeNull()
    await person.type(await findByLabelText('Why'), 'The prototype broke')
    await person.click(await findByRole('button', { name: 'Close as refuted' }))
    await waitFor(() =>
      expect(test()).toMatchObject({ verdict: 'refuted', overruledWhy: 'The prototype broke' }),
    )
  })
})

describe('the board', () => {
  it('teaches while it is empty', async () => {
    const app = await renderApp('/tests')
    expect(await app.findByText(/its criteria stand before it starts/)).toBeVisible()
  })

  it('shows each test in its column', async () => {
    const { router, findByRole } = await aTest(sound, true)
    await router.navigate({ to: '..' })
    await router.navigate({ to: `${router.state.location.pathname.replace(/\/tests.*/, '')}/tests` })
    const running = within(await findByRole('region', { name: 'Running' }))
    expect(running.getByRole('link', { name: 'They come back' })).toBeVisible()
    expect(running.getByText('At least 2 of 3 people go back to their place')).toBeVisible()
  })
})
