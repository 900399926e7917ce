// The assumption map in the real app: dots placed by pointer and by keys, each drop one step of undo; the list is its twin.
import { fireEvent, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { addAssumption, placeAssumption } from '../../../src/domain/assumptions/assumption-commands.ts'
import { renderApp } from '../../support/render-app.tsx'
import { rowsAsChanges } from '../../support/rows-as-changes.ts'
import { lab } from '../../domain/assumptions/lab.ts'

async function aMap(url = '/assumptions') {
  const bench = lab()
  const add = (statement: string) =>
    bench.do(addAssumption, { statement, kind: 'desirability', solutionId: 's1' })
  const [leap, safe, loose] = [add('They come back'), add('They pay'), add('They tell others')]
  bench.do(placeAssumption, { assumptionId: leap, importance: 0.9, evidence: 0.1 })
  bench.do(placeAssumption, { assumptionId: safe, importance: 0.3, evidence: 0.8 })
  const app = await renderApp(url, { seed: () => rowsAsChanges(bench.view) })
  await app.findByRole('heading', { level: 1, name: 'Assumptions' })
  const row = (id: string) => app.view().rows.assumption.get(id)
  return { ...app, leap, safe, loose, row, person: userEvent.setup() }
}

describe('the map', () => {
  it('lights the leaps of faith and says where each dot stands', async () => {
    const { getByRole } = await aMap()
    expect(
      getByRole('button', {
        name: 'They come back, Desirability, Not tested, much at stake, little known, leap of faith',
      }),
    ).toBeVisible()
    expect(getByRole('button', { name: /^They pay, .* little at stake, much known$/ })).toBeVisible()
  })

  it('moves a dot by keys: one write when it is put down, one undo', async () => {
    const { getByRole, row, safe, person, workspace } = await aMap()
    getByRole('button', { name: /^They pay/ }).focus()
    await person.keyboard(' {ArrowUp}{ArrowUp}{Shift>}{ArrowRight}{/Shift}')
    expect(row(safe)).toMatchObject({ importance: 0.3, evidence: 0.8 })
    await person.keyboard('{Enter}')
    await waitFor(() => expect(row(safe)).toMatchObject({ importance: 0.34, evidence: 0.7 }))
    expect(getByRole('button', { name: /^They pay/ })).toHaveFocus()
    workspace.history.undo()
    await waitFor(() => expect(row(safe)).toMatchObject({ importance: 0.3, evidence: 0.8 }))
  })

  it('puts a lifted dot back on Escape', async () => {
    const { getByRole, row, safe, person } = await aMap()
    getByRole('button', { name: /^They pay/ }).focus()
    await person.keyboard(' {ArrowUp}{Escape}')
    expect(row(safe)).toMatchObject({ importance: 0.3, evidence: 0.8 })
  })

  it('arrows go from dot to dot, Alt, Shift and arrows move one', async () => {
    const { getByRole, row, leap, person } = await aMap()
    getByRole('button', { name: /^They pay/ }).focus()
    await person.keyboard('{ArrowUp}')
    expect(getByRole('button', { name: /^They come back/ })).toHaveFocus()
    await person.keyboard('{PageDown}')
    expect(getByRole('button', { name: /^They pay/ })).toHaveFocus()
    await person.keyboard('{PageUp}')
    await person.keyboard('{Alt>}{Shift>}{ArrowLeft}{ArrowLeft}{/Shift}{/Alt}')
    await waitFor(() => expect(row(leap)).toMatchObject({ importance: 0.9, evidence: 0.14 }))
  })

  it('takes one from the tray by keys', async () => {
    const { getByRole, row, loose, person } = await aMap()
    const tray = within(getByRole('region', { name: 'Not placed yet' }))
    tray.getByRole('button', { name: /^They tell others/ }).focus()
    await person.keyboard('{Enter}')
    await waitFor(() => expect(getByRole('button', { name: /^They tell others/ })).toHaveFocus())
    await person.keyboard('{ArrowUp}{Enter}')
    await waitFor(() => expect(row(loose)).toMatchObject({ importance: 0.52, evidence: 0.5 }))
  })

  it('follows a pointer and lands where it is let go', async () => {
    const { getByRole, row, safe } = await aMap()
    const dot = getByRole('button', { name: /^They pay/ })
    const plane = getByRole('list', { name: /on the map/ }).getBoundingClientRect()
    const at = (x: number, y: number) => ({
      clientX: plane.left + x * plane.width,
      clientY: plane.top + y * plane.height,
      pointerId: 1,
      button: 0,
    })
    // A made-up pointer cannot be captured by the browser.
    const map = dot.closest('ul')?.parentElement?.parentElement?.parentElement
    if (map) map.setPointerCapture = () => undefined
    fireEvent.pointerDown(dot, at(0.2, 0.7))
    fireEvent.pointerMove(dot, at(0.5, 0.5))
    fireEvent.pointerMove(dot, at(0.75, 0.25))
    expect(row(safe)).toMatchObject({ importance: 0.3 })
    fireEvent.pointerUp(dot, at(0.75, 0.25))
    await waitFor(() => expect(row(safe)).toMatchObject({ importance: 0.75, evidence: 0.25 }))
  })

  it('a chosen dot stands in the URL and tells its story', async () => {
    const { getByRole, findByRole, history, person, leap } = await aMap()
    await person.click(getByRole('button', { name: /^They come back/ }))
    const facts = within(await findByRole('region', { name: 'Chosen assumption' }))
    expect(facts.getByText('Leap of faith')).toBeVisible()
    expect(history.location.search).toContain(leap)
  })
})

describe('the list', () => {
  it('is the same as the map, by sliders', async () => {
    const { getByRole, findByRole, row, safe, person, history } = await aMap()
    await person.click(getByRole('radio', { name: 'List' }))
    const slider = await findByRole('slider', { name: 'Depends on it: They pay' })
    expect(history.location.search).toContain('view=list')
    slider.focus()
    fireEvent.change(slider, { target: { value: '0.35' } })
    expect(row(safe)).toMatchObject({ importance: 0.3 })
    fireEvent.keyUp(slider, { key: 'ArrowRight' })
    await waitFor(() => expect(row(safe)).toMatchObject({ importance: 0.35, evidence: 0.8 }))
  })

  it('is a step from the board', async () => {
    const { getByRole, findByRole, person, history } = await aMap()
    await person.click(getByRole('radio', { name: 'Board' }))
    await findByRole('heading', { level: 1, name: 'Tests' })
    expect(history.location.pathname).toMatch(/\/tests$/)
  })
})
