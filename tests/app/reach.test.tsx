// Every action of the app can be reached by keyboard: on a screen where it lives the palette offers it by its name, and
// where there is no palette (on a stage) it has a key. A new action without a way fails here: give it a screen below.
import { configure, screen, waitFor } from '@testing-library/react'
import { userEvent } from 'vitest/browser'
import { beforeEach, expect, it } from 'vitest'
import { ALL_ACTIONS } from '../../src/app/all-actions.ts'
import { SCREEN_OF_SCOPE } from '../../src/app/screens.ts'
import { sampleWorkspace } from '../../src/domain/sample/sample-workspace.ts'
import { interviews } from '../../src/domain/snapshots/interviews.ts'
import { addIdea } from '../../src/domain/solutions/storm.ts'
import type { WorkspaceView } from '../../src/domain/view/workspace-view.ts'
import { keysOf, liveActions } from '../../src/ui/actions/action-store.ts'
import { renderApp } from '../support/render-app.tsx'

configure({ getElementError: (message) => new Error(message ?? 'not found'), asyncUtilTimeout: 15_000 })

interface Place {
  readonly name: string
  readonly path: (view: WorkspaceView) => string
  /** What a person does there by keyboard or mouse before the actions can run. */
  readonly first?: () => Promise<void>
  /** Keys pressed on a stage once it is ready, and what can run after them. */
  readonly further?: { readonly keys: string; readonly ready: string }
  /** A stage without rail and palette: its actions need keys. */
  readonly isStage?: true
  /** An action that can run once the screen stands. */
  readonly ready: string
}

/** A row of a table that fits, or a failing test. */
function idOf<Row extends { readonly id: string }>(
  rows: ReadonlyMap<string, Row>,
  fits: (row: Row) => boolean,
): string {
  const found = [...rows.values()].find(fits)
  if (!found) throw new Error('the sample has no such record')
  return found.id
}

const press = (name: RegExp | string) => async () => {
  const [button] = await screen.findAllByRole('button', { name })
  if (button) await userEvent.click(button)
}

const run = (id: string) => async () => {
  await waitFor(() => expect(liveActions().map((action) => action.id)).toContain(id))
  liveActions()
    .find((action) => action.id === id)
    ?.run()
}

const target = (view: WorkspaceView) => idOf(view.rows.opportunity, (row) => row.status === 'target')
/** The second of all interviews: others come before it and after it. */
const second = (view: WorkspaceView) => interviews(view).at(-2)?.id ?? ''
const shared = (view: WorkspaceView) => idOf(view.rows.map, (row) => row.kind === 'shared')
const review = (view: WorkspaceView) => idOf(view.rows.review, () => true)
const talk = (view: WorkspaceView) =>
  idOf(view.rows.snapshot, (row) => row.transcript !== null && row.finishedAt !== null)

const PLACES: readonly Place[] = [
  { name: 'this week', path: () => '', ready: 'week.plan-interview' },
  { name: 'interviews', path: () => '/interviews', ready: 'interviews.new' },
  {
    name: 'a finished snapshot with its transcript',
    path: (view) => `/interviews/${talk(view)}`,
    ready: 'transcript.quote',
  },
  {
    name: 'a snapshot in the making',
    path: (view) => `/interviews/${idOf(view.rows.snapshot, (row) => row.finishedAt === null)}`,
    ready: 'desk.finish',
  },
  {
    name: 'a snapshot on the stage',
    path: (view) => `/interviews/${second(view)}/present`,
    isStage: true,
    ready: 'present.leave',
  },
  { name: 'the inbox', path: () => '/inbox', ready: 'inbox.next' },
  { name: 'the tree', path: () => '/tree', ready: 'tree.add-child' },
  { name: 'drivers', path: () => '/tree/drivers', ready: 'drivers.child' },
  {
    name: 'ideas, each alone',
    path: (view) => `/solutions/${target(view)}?step=alone`,
    ready: 'storm.alone',
  },
  {
    name: 'a story map',
    path: (view) => `/story/${idOf(view.rows.solution, (row) => row.status === 'candidate')}`,
    ready: 'story.write',
  },
  { name: 'maps', path: () => '/maps', ready: 'maps.new' },
  { name: 'a map', path: (view) => `/maps/${shared(view)}`, ready: 'map.next' },
  {
    name: 'the merge studio',
    path: (view) => `/maps/${shared(view)}`,
    first: press(/^Merge/),
    ready: 'studio.next',
  },
  {
    name: 'stories beside a map',
    path: (view) => `/maps/${shared(view)}`,
    first: run('map.stories'),
    ready: 'map-stories.lay',
  },
  {
    name: 'a map on the stage',
    path: (view) => `/maps/${shared(view)}/present`,
    isStage: true,
    ready: 'present-map.next',
    further: { keys: '{ArrowRight}', ready: 'present-map.previous' },
  },
  { name: 'tests', path: () => '/tests', ready: 'tests.export' },
  {
    name: 'a test that is ready',
    path: (view) => `/tests/${idOf(view.rows.test, (row) => row.startedAt === null)}`,
    ready: 'test.start',
  },
  {
    name: 'a running test',
    path: (view) =>
      `/tests/${idOf(view.rows.test, (row) => row.startedAt !== null && row.finishedAt === null)}`,
    ready: 'test.met',
  },
  {
    name: 'a finished test',
    path: (view) => `/tests/${idOf(view.rows.test, (row) => row.finishedAt !== null)}`,
    ready: 'test.reopen',
  },
  { name: 'the assumption map', path: () => '/assumptions', ready: 'dots.move-up' },
  { name: 'reviews', path: () => '/reviews', ready: 'reviews.prepare' },
  { name: 'a review', path: (view) => `/reviews/${review(view)}`, ready: 'reviews.walk' },
  {
    name: 'the walk',
    path: (view) => `/reviews/${review(view)}/walk/outcome`,
    isStage: true,
    ready: 'walk.next',
  },
  {
    name: 'the walk at the target',
    path: (view) => `/reviews/${review(view)}/walk/target`,
    isStage: true,
    ready: 'walk.transcript',
  },
  { name: 'people', path: () => '/people', ready: 'people.add-member' },
]

/** The palette itself is what one is in; cut, copy and paste are the browser's own keys: only they may use the clipboard. */
const BY_THE_BROWSER = new Set([
  'app.palette',
  ...['tree', 'map'].flatMap((scope) => ['cut', 'copy', 'paste'].map((verb) => `${scope}.${verb}`)),
])

beforeEach(() => localStorage.removeItem('espalier-recent'))

it('has a way to every action by keyboard', { timeout: 240_000 }, async () => {
  const { espalier, router } = await renderApp('', {})
  const id = await espalier.import(sampleWorkspace(Date.now()))
  const workspace = await espalier.open(id)
  if (!workspace) throw new Error('the sample cannot be opened')
  const { view } = workspace.store.getState()
  const byId = idOf(view.rows.member, () => true)
  await espalier.setSetting(`me:${id}`, byId)
  workspace.run(addIdea, { opportunityId: target(view), title: 'A list at the door', byId })
  const reached = new Set<string>()
  for (const place of PLACES) {
    await router.navigate({ href: `/w/${id}${place.path(workspace.store.getState().view)}` })
    await place.first?.()
    await waitFor(() => expect([place.name, ...liveActions().map((it) => it.id)]).toContain(place.ready))
    if (place.isStage) {
      const withKeys = () => liveActions().filter((action) => keysOf(action).length > 0)
      for (const action of withKeys()) reached.add(action.id)
      if (!place.further) continue
      const { keys, ready } = place.further
      await userEvent.keyboard(keys)
      await waitFor(() => expect(liveActions().map((action) => action.id)).toContain(ready))
      for (const action of withKeys()) reached.add(action.id)
      continue
    }
    await userEvent.keyboard('{Control>}k{/Control}')
    const list = await screen.findByRole('listbox', { name: 'Actions and records' })
    const offered = new Set([...list.children].map((option) => option.firstElementChild?.textContent ?? ''))
    for (const action of liveActions()) if (offered.has(action.label)) reached.add(action.id)
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('listbox', { name: 'Actions and records' })).toBeNull())
  }
  for (const action of ALL_ACTIONS)
    if (BY_THE_BROWSER.has(action.id) && action.keys?.length) reached.add(action.id)
  expect(ALL_ACTIONS.flatMap((action) => (reached.has(action.id) ? [] : [action.id]))).toEqual([])
})

it('runs what was typed and entered, where the person was', { timeout: 60_000 }, async () => {
  const { router, view } = await renderApp('', {})
  await screen.findByRole('button', { name: 'Plan an interview' })
  const palette = async (words: string) => {
    await userEvent.keyboard('{Control>}k{/Control}')
    await screen.findByRole('listbox', { name: 'Actions and records' })
    await userEvent.keyboard(words)
    await waitFor(() => expect(screen.getAllByRole('option')[0]?.textContent).toContain(words))
    await userEvent.keyboard('{Enter}')
  }
  await palette('Plan an interview')
  expect(await screen.findByRole('button', { name: 'Plan it' })).toBeVisible()
  await palette('Go to Inbox')
  await waitFor(() => expect(router.state.location.pathname).toMatch(/\/inbox$/))
  expect(view().rows.snapshot.size).toBe(0)
})

it('leads from anywhere to the screen on which an action lives', () => {
  const scopes = new Set(ALL_ACTIONS.map((action) => action.scope))
  scopes.delete('global')
  expect([...scopes].filter((scope) => !Object.hasOwn(SCREEN_OF_SCOPE, scope))).toEqual([])
})
