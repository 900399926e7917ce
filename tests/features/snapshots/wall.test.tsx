// The wall as a trio uses it after a call: filters in the URL, search in everything said, one snapshot for the room.
import { configure, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from 'vitest/browser'
import { describe, expect, it } from 'vitest'
import type { Change } from '../../../src/domain/view/change.ts'
import type { Command, Env } from '../../../src/domain/view/command.ts'
import { attachTranscript, writeQuote } from '../../../src/domain/snapshots/snapshot-commands.ts'
import { createSnapshot } from '../../../src/domain/snapshots/create-snapshot.ts'
import { markHeard } from '../../../src/domain/snapshots/mark-commands.ts'
import { setQuickFact } from '../../../src/domain/people/participant-commands.ts'
import { applyChanges } from '../../../src/domain/view/apply-changes.ts'
import { emptyView } from '../../../src/domain/view/workspace-view.ts'
import { renderApp } from '../../support/render-app.tsx'

configure({ getElementError: (message) => new Error(message ?? 'not found') })

const PEOPLE = [
  ['Maya', 'Pro', '2026-11-20', 'I just gave up and called them.'],
  ['Ren', 'Free', '2026-11-10', 'The form lost my tide table.'],
  ['Ida', 'Pro', '2026-11-01', 'Nobody answers on a Friday.'],
] as const

function seed(env: Env): readonly Change[] {
  let view = emptyView()
  const all: Change[] = []
  const run = <Args,>(command: Command<Args>, args: Args): string => {
    const plan = command(view, args, env)
    if (!plan.ok) throw new Error(plan.error.code)
    view = applyChanges(view, plan.value.changes)
    all.push(...plan.value.changes)
    return plan.value.focusId ?? ''
  }
  for (const [alias, fact, interviewedOn, quote] of PEOPLE) {
    const snapshotId = run(createSnapshot, {
      participant: { alias },
      interviewedOn,
      presentIds: [],
      leadId: null,
    })
    run(setQuickFact, {
      participantId: view.rows.snapshot.get(snapshotId)?.participantId ?? '',
      key: 'Plan',
      value: fact,
    })
    run(writeQuote, { snapshotId, text: quote })
    const statement = `${alias} needs a way to know that the claim arrived`
    run(markHeard, { snapshotId, kind: 'need', statement, quote: '', at: null, passage: null })
  }
  return all
}

const names = () =>
  within(screen.getByRole('list', { name: 'Interviews' }))
    .getAllByRole('heading', { level: 2 })
    .map((heading) => heading.textContent)

describe('the wall', () => {
  it('shows every interview with its quote, the newest first', async () => {
    await renderApp('/interviews', { seed })
    expect(await screen.findByText('“I just gave up and called them.”')).toBeVisible()
    expect(names()).toEqual(['Maya', 'Ren', 'Ida'])
  })

  it('narrows by a quick fact, keeps it in the URL, and lets it go again', async () => {
    const { router } = await renderApp('/interviews', { seed })
    await userEvent.click(await screen.findByRole('button', { name: 'Filter' }))
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Plan' }), 'Pro')
    await waitFor(() => expect(names()).toEqual(['Maya', 'Ida']))
    expect(router.state.location.searchStr).toContain('facts=')
    expect(screen.getByText('2 of 3 interviews')).toBeVisible()
    await userEvent.keyboard('{Escape}')
    await userEvent.click(screen.getByRole('button', { name: 'Remove Pro' }))
    await waitFor(() => expect(names()).toHaveLength(3))
  })

  it('opens narrowed and sorted as its URL says', async () => {
    await renderApp('/interviews?facts=Plan%3DPro&sort=oldest', { seed })
    await screen.findByText('2 of 3 interviews')
    expect(names()).toEqual(['Ida', 'Maya'])
  })

  it('saves as a table what it shows', async () => {
    await renderApp('/interviews?facts=Plan%3DPro', { seed })
    await screen.findByText('2 of 3 interviews')
    await userEvent.click(screen.getByRole('button', { name: 'Share and files' }))
    await userEvent.click(screen.getByRole('menuitem', { name: 'Save these interviews as a table, CSV' }))
    expect(
      await screen.findByText(/The table is saved with 2 interviews\. In 2 interviews a person/),
    ).toBeVisible()
  })

  it('says how to see more when nothing fits', async () => {
    await renderApp('/interviews?from=2030-01-01', { seed })
    expect(await screen.findByText(/No interview has all of this/)).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Show all' }))
    await waitFor(() => expect(names()).toHaveLength(3))
  })

  it('keeps long names and quotes inside their card', async () => {
    const long = (env: Env) => [
      ...seed(env),
      ...(() => {
        const plan = createSnapshot(
          emptyView(),
          {
            participant: { alias: 'W'.repeat(400) },
            interviewedOn: '2026-11-21',
            presentIds: [],
            leadId: null,
          },
          env,
        )
        return plan.ok ? plan.value.changes : []
      })(),
    ]
    await renderApp('/interviews', { seed: long })
    const list = await screen.findByRole('list', { name: 'Interviews' })
    const boxes = within(list)
      .getAllByRole('article')
      .map((card) => card.getBoundingClientRect())
    for (const box of boxes) expect(boxes.some((other) => other !== box && overlaps(box, other))).toBe(false)
    expect(list.scrollWidth).toBeLessThanOrEqual(list.clientWidth)
  })
})

function overlaps(a: DOMRect, b: DOMRect): boolean {
  return a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1
}

describe('search in everything said', () => {
  it('shows the hit in place and leads to its card', async () => {
    const { router } = await renderApp('/interviews', { seed })
    await screen.findByRole('list', { name: 'Interviews' })
    await userEvent.keyboard('/')
    await userEvent.keyboard('ren claim arrived')
    const found = await screen.findByRole('list', { name: 'Found in' })
    const hit = await within(found).findByRole('link', { name: /Need.*Ren needs a way/ })
    expect([...hit.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual([
      'Ren',
      'claim',
      'arrived',
    ])
    await userEvent.click(hit)
    await waitFor(() => expect(router.state.location.searchStr).toMatch(/at=/))
    expect(await screen.findByRole('article', { name: 'Snapshot page' })).toBeVisible()
  })

  it('finds words of a transcript, also mistyped, and opens the turn', async () => {
    const { router, workspace, view } = await renderApp('/interviews', { seed })
    const talk = {
      format: 'plain',
      speakers: [],
      turns: ['Tell me more.', 'We keep one spreadsheet for the harbour.'].map((text) => ({
        speaker: null,
        at: null,
        endsAt: null,
        text,
        marks: [],
        kind: 'speech',
      })),
    }
    const bytes = new TextEncoder().encode(JSON.stringify(talk))
    const ref = await workspace.blobs.put(bytes, 'call.txt', 'application/vnd.espalier.transcript+json')
    const [snapshotId = ''] = view().rows.snapshot.keys()
    workspace.run(attachTranscript, { snapshotId, ref })
    await userEvent.fill(await screen.findByRole('searchbox'), 'spredsheet')
    const hit = await screen.findByRole('link', { name: /Transcript.*harbour/ }, { timeout: 5000 })
    expect(hit.querySelector('mark')).toHaveTextContent('spreadsheet')
    expect(screen.getByText(/Nobody said “spredsheet”/)).toBeVisible()
    await userEvent.click(hit)
    await waitFor(() => expect(router.state.location.searchStr).toBe('?turn=1'))
  })

  it('says so when nobody said it', async () => {
    await renderApp('/interviews?q=submarine', { seed })
    expect(await screen.findByText(/Nobody said that/)).toBeVisible()
  })
})

describe('one snapshot for the room', () => {
  it('goes through the interviews of the filter by arrows, and leaves by Escape', async () => {
    const { router } = await renderApp('/interviews?facts=Plan%3DPro', { seed })
    await userEvent.click(await screen.findByRole('button', { name: 'Present' }))
    expect(await screen.findByText('1 of 2')).toBeVisible()
    expect(screen.getByRole('heading', { name: 'Maya' })).toBeVisible()
    expect(screen.queryByRole('navigation', { name: 'Workspace' })).toBeNull()
    await userEvent.keyboard('{ArrowRight}')
    expect(await screen.findByRole('heading', { name: 'Ida' })).toBeVisible()
    await userEvent.keyboard('{ArrowRight}{ArrowLeft}')
    expect(await screen.findByRole('heading', { name: 'Maya' })).toBeVisible()
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(router.state.location.pathname).toMatch(/interviews$/))
    expect(names()).toEqual(['Maya', 'Ida'])
  })
})

describe('people worth meeting again', () => {
  it('are marked in the list of people and found on the wall', async () => {
    const { view } = await renderApp('/people', { seed })
    const press = await screen.findByRole('button', { name: 'Meet again: Ren' })
    await userEvent.click(press)
    expect(press).toHaveAttribute('aria-pressed', 'true')
    expect([...view().rows.participant.values()].filter((one) => one.meetAgain)).toMatchObject([
      { alias: 'Ren' },
    ])
  })
})
