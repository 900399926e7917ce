// Before the interview: the guide, the person's consent. And what a document or a page on the clipboard becomes.
import { configure, screen, waitFor, within } from '@testing-library/react'
import { strToU8, zipSync } from 'fflate'
import { userEvent } from 'vitest/browser'
import { describe, expect, it } from 'vitest'
import { insightsOf } from '../../../src/domain/snapshots/heard-of.ts'
import { createSnapshot } from '../../../src/domain/snapshots/create-snapshot.ts'
import { addResearchQuestion } from '../../../src/domain/snapshots/guide-commands.ts'
import { markInsight, markMoment } from '../../../src/domain/snapshots/mark-commands.ts'
import { writeQuote } from '../../../src/domain/snapshots/snapshot-commands.ts'
import { applyChanges } from '../../../src/domain/view/apply-changes.ts'
import type { Command, Env } from '../../../src/domain/view/command.ts'
import type { Change } from '../../../src/domain/view/change.ts'
import { emptyView } from '../../../src/domain/view/workspace-view.ts'
import { renderApp } from '../../support/render-app.tsx'

configure({ getElementError: (message) => new Error(message ?? 'not found') })

const FAR = '2099-01-01'

/** A snapshot of Maya on a day, with steps after it. */
function seedOf(interviewedOn: string, ...steps: ((id: string) => readonly [Command<never>, unknown])[]) {
  return (env: Env) => {
    const changes: Change[] = []
    let view = emptyView()
    let id = ''
    const play = (command: Command<never>, args: unknown) => {
      const plan = command(view, args as never, env) // each step pairs a command with its own arguments
      if (!plan.ok) throw new Error(plan.error.code)
      changes.push(...plan.value.changes)
      view = applyChanges(view, plan.value.changes)
      return plan.value.focusId ?? ''
    }
    const participant = { alias: 'Maya' }
    id = play(createSnapshot, { participant, interviewedOn, presentIds: [], leadId: null })
    for (const step of steps) play(...step(id))
    return changes
  }
}
const open = async (seed: ReturnType<typeof seedOf>) => {
  const app = await renderApp('/interviews', { seed })
  await userEvent.click(await screen.findByRole('link', { name: 'Maya' }))
  await screen.findByRole('article', { name: 'Snapshot page' })
  const [snapshot] = app.view().rows.snapshot.values()
  const snapshotId = snapshot?.id ?? ''
  return { ...app, snapshotId, now: () => app.view().rows.snapshot.get(snapshotId) }
}
const spoken = { quote: '', at: null, passage: null }

describe('the guide', () => {
  it('comes first while the call is to come, and leads from questions to the one prompt', async () => {
    const { now } = await open(seedOf(FAR))
    expect(screen.getByRole('tab', { name: 'Guide' })).toHaveAttribute('aria-selected', 'true')
    await userEvent.click(screen.getByRole('button', { name: 'Add a research question' }))
    await userEvent.keyboard('How do people choose what to watch?{Enter}Why do they stop?{Enter}{Escape}')
    expect(now()?.researchQuestions).toEqual(['How do people choose what to watch?', 'Why do they stop?'])
    const prompt = 'Tell me about the last time you chose what to watch.'
    await userEvent.click(await screen.findByRole('button', { name: prompt }))
    await waitFor(() => expect(now()?.storyPrompt).toBe(prompt))
    await userEvent.click(screen.getByRole('button', { name: 'Why do they stop?' }))
    await userEvent.keyboard('{Control>}a{/Control}Why do viewers stop?{Control>}{Enter}{/Control}')
    await waitFor(() => expect(now()?.researchQuestions[1]).toBe('Why do viewers stop?'))
    await userEvent.click(screen.getByRole('button', { name: /^Remove “How do/ }))
    expect(now()?.researchQuestions).toEqual(['Why do viewers stop?'])
    await userEvent.click(screen.getByRole('tab', { name: 'Notes' }))
    const card = await screen.findByRole('complementary', { name: 'Prompts for the call' })
    expect(card).toHaveTextContent(prompt)
    expect(card).toHaveTextContent('If you had that, what would it do for you?')
  })

  it('says what may be wrong with a question', async () => {
    await open(seedOf(FAR))
    await userEvent.click(screen.getByText('Try a question before you ask it'))
    await userEvent.fill(
      screen.getByRole('textbox', { name: 'A question that comes to mind' }),
      'Would you buy it?',
    )
    expect(await screen.findByText(/may ask for a guess/)).toBeVisible()
    expect(screen.getByText(/yes or no might be the whole answer/)).toBeVisible()
  })

  it('is copied from an earlier interview; after the call the transcript comes first', async () => {
    const { view, snapshotId, now, history } = await open(
      seedOf(
        '2026-01-10',
        (snapshotId) => [addResearchQuestion, { snapshotId, text: 'Why do they stop?' }],
        () => [
          createSnapshot,
          { participant: { alias: 'Tom' }, interviewedOn: '2026-01-11', presentIds: [], leadId: null },
        ],
      ),
    )
    expect(screen.getByRole('tab', { name: 'Transcript' })).toHaveAttribute('aria-selected', 'true')
    expect(now()?.researchQuestions).toEqual(['Why do they stop?'])
    expect(snapshotId).not.toBe('')
    const tom = [...view().rows.snapshot.keys()].find((id) => id !== snapshotId) ?? ''
    history.push(history.location.pathname.replace(snapshotId, tom))
    await screen.findByRole('heading', { name: 'Tom' })
    await userEvent.click(await screen.findByRole('tab', { name: 'Guide' }))
    await userEvent.click(screen.getByRole('button', { name: 'Copy from an earlier guide' }))
    await userEvent.click(await screen.findByRole('menuitem', { name: /Maya/ }))
    await waitFor(() =>
      expect([...view().rows.snapshot.values()].map((row) => row.researchQuestions)).toEqual([
        ['Why do they stop?'],
        ['Why do they stop?'],
      ]),
    )
  })
})

describe('consent', () => {
  const quoted = seedOf('2026-01-10', (snapshotId) => [writeQuote, { snapshotId, text: 'I just gave up.' }])

  it('is noted from the desk, said quietly where it is missing, and undone', async () => {
    const { view, workspace, now } = await open(quoted)
    const person = () => view().people.get(now()?.participantId ?? '')
    expect(screen.getByText(/^No consent to be quoted is noted\./)).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'More for this snapshot' }))
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Consent and contact…' }))
    const form = await screen.findByRole('dialog', { name: 'Consent and contact of Maya' })
    await userEvent.click(within(form).getByRole('checkbox', { name: 'to being quoted' }))
    await waitFor(() =>
      expect(person()).toMatchObject({ consentQuotes: true, consentOn: expect.stringMatching(/^\d{4}-/) }),
    )
    expect(screen.queryByText(/^No consent to be quoted is noted\./)).toBeNull()
    await userEvent.fill(within(form).getByRole('textbox', { name: 'Real name' }), 'Maya Example')
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(person()?.name).toBe('Maya Example'))
    await userEvent.click(within(form).getByRole('button', { name: 'Consent was withdrawn' }))
    expect(person()).toMatchObject({ withdrawn: true, consentQuotes: false })
    workspace.history.undo()
    expect(person()).toMatchObject({ withdrawn: false, consentQuotes: true, name: 'Maya Example' })
  })

  it('is seen and changed among the people', async () => {
    const { view } = await renderApp('/people', { seed: quoted })
    const button = await screen.findByRole('button', {
      name: 'No consent noted. Consent and contact of Maya',
    })
    await userEvent.click(button)
    await userEvent.click(await screen.findByRole('checkbox', { name: 'to being recorded' }))
    expect(await screen.findByRole('button', { name: /^Consent to recording\. / })).toBeVisible()
    expect([...view().people.values()]).toMatchObject([{ consentRecording: true, withdrawn: false }])
  })
})

describe('a document', () => {
  const talk = ['Ana: What happened next?', 'Maya: I called them.', 'Ana: And then?', 'Maya: I gave up.']

  it('as a Word file becomes a transcript to look at', async () => {
    await open(seedOf('2026-01-10'))
    const body = talk.map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`).join('')
    const xml = `<w:document xmlns:w="x"><w:body>${body}</w:body></w:document>`
    const bytes = zipSync({ 'word/document.xml': strToU8(xml) })
    await userEvent.upload(
      screen.getByLabelText('Transcript file'),
      new File([new Uint8Array(bytes)], 'call.docx'),
    )
    const preview = await screen.findByRole('region', { name: 'Transcript to add' })
    expect(preview).toHaveTextContent('4 turns, 2 speakers')
  })

  it('as a paste is read by its blocks, and nothing in it runs', async () => {
    await open(seedOf('2026-01-10'))
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', talk.join(' '))
    const html = `${talk.map((line) => `<p>${line}</p>`).join('')}<img src=x onerror="document.title='run'"><script>document.title='run'</script>`
    clipboardData.setData('text/html', html)
    const page = screen.getByRole('article', { name: 'Snapshot page' })
    page.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    const preview = await screen.findByRole('region', { name: 'Transcript to add' })
    expect(preview).toHaveTextContent('4 turns, 2 speakers')
    expect(document.title).not.toBe('run')
  })
})

describe('the page', () => {
  it('reorders insights by key, and leads from the story to its map', async () => {
    const { view, snapshotId, now, router } = await open(
      seedOf(
        '2026-01-10',
        (id) => [markInsight, { snapshotId: id, text: 'First', ...spoken }],
        (id) => [markInsight, { snapshotId: id, text: 'Second', ...spoken }],
        (id) => [markMoment, { snapshotId: id, label: 'Opens the site', ...spoken }],
      ),
    )
    const insights = screen.getByRole('region', { name: 'Insights' })
    within(insights).getByRole('button', { name: 'Second' }).focus()
    await userEvent.keyboard('{Alt>}{Shift>}{ArrowUp}{/Shift}{/Alt}')
    await waitFor(() =>
      expect(insightsOf(view(), snapshotId).map((one) => one.text)).toEqual(['Second', 'First']),
    )
    await userEvent.click(screen.getByRole('link', { name: 'Open as a map' }))
    await waitFor(() => expect(router.state.location.pathname).toMatch(`/maps/${now()?.storyMapId ?? '-'}`))
  })
})
