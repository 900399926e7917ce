// The interviews as a trio uses them: a snapshot begun, a transcript brought, words marked, the page filled. By keyboard.
import { configure, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from 'vitest/browser'
import { describe, expect, it } from 'vitest'
import { addMember } from '../../../src/domain/people/member-commands.ts'
import { createSnapshot } from '../../../src/domain/snapshots/create-snapshot.ts'
import { completenessOf } from '../../../src/domain/snapshots/completeness.ts'
import { heardOf, insightsOf } from '../../../src/domain/snapshots/heard-of.ts'
import { storyOf } from '../../../src/domain/snapshots/story.ts'
import type { Env } from '../../../src/domain/view/command.ts'
import { emptyView } from '../../../src/domain/view/workspace-view.ts'
import { renderApp } from '../../support/render-app.tsx'

configure({ getElementError: (message) => new Error(message ?? 'not found') })

const TALK = `WEBVTT

00:00:01.000 --> 00:00:04.000
<v Ana>Tell me about the last time you filed a claim.

00:00:05.000 --> 00:00:12.000
<v Maya>I opened the site last Tuesday. The map was down again.

00:00:13.000 --> 00:00:20.000
<v Maya>I need a way to know that it arrived. I just gave up and called them.

00:00:21.000 --> 00:00:24.000
<v Ana>What happened next?

00:00:25.000 --> 00:00:31.000
<v Maya>They told me to fax it. Three of us share one login, by the way.
`

/** Selects one sentence more. */
const SENTENCE = '{Shift>}{Alt>}{ArrowRight}{/Alt}{/Shift}'

const team = (env: Env) => {
  const plan = addMember(emptyView(), { name: 'Ana', role: 'product' }, env)
  return plan.ok ? plan.value.changes : []
}
const withSnapshot = (env: Env) => {
  const plan = createSnapshot(
    emptyView(),
    { participant: { alias: 'Maya' }, interviewedOn: '2026-11-20', presentIds: [], leadId: null },
    env,
  )
  return plan.ok ? [...team(env), ...plan.value.changes] : []
}

async function openDesk() {
  const app = await renderApp('/interviews', { seed: withSnapshot })
  await userEvent.click(await screen.findByRole('link', { name: 'Maya' }))
  await screen.findByRole('article', { name: 'Snapshot page' })
  const [snapshotId = ''] = app.view().rows.snapshot.keys()
  return { ...app, snapshotId }
}

function pasteText(text: string): void {
  const clipboardData = new DataTransfer()
  clipboardData.setData('text/plain', text)
  const target = screen.getByRole('article', { name: 'Snapshot page' })
  target.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
}

async function addTalk() {
  pasteText(TALK)
  await userEvent.click(await screen.findByRole('button', { name: 'Add the transcript' }))
  return await screen.findByRole('list', { name: 'Transcript' })
}

describe('the list of interviews', () => {
  it('teaches while empty, and begins a snapshot by keyboard', async () => {
    const { view } = await renderApp('/interviews', { seed: team })
    expect(await screen.findByText(/One page per interview/)).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'New snapshot' }))
    await userEvent.keyboard('The weekend planner{Tab}')
    await userEvent.click(screen.getByRole('button', { name: 'Begin the snapshot' }))
    await waitFor(() => expect(screen.getByRole('heading', { name: 'The weekend planner' })).toBeVisible())
    expect([...view().rows.snapshot.values()]).toMatchObject([{ presentIds: [expect.any(String)] }])
  })

  it('says what to do when the name is missing', async () => {
    await renderApp('/interviews', { seed: team })
    await userEvent.click(await screen.findByRole('button', { name: 'New snapshot' }))
    await userEvent.click(screen.getByRole('button', { name: 'Begin the snapshot' }))
    expect(screen.getByText(/Give the person a name you will remember/)).toBeVisible()
  })
})

describe('bringing a transcript', () => {
  it('shows what was read and changes nothing until it is confirmed', async () => {
    const { view, snapshotId } = await openDesk()
    pasteText(TALK)
    const preview = await screen.findByRole('region', { name: 'Transcript to add' })
    expect(preview).toHaveTextContent('4 turns, 2 speakers')
    expect(view().rows.snapshot.get(snapshotId)?.transcript).toBeNull()
    await userEvent.click(within(preview).getByRole('button', { name: 'Leave it' }))
    expect(view().rows.snapshot.get(snapshotId)?.transcript).toBeNull()
    expect(screen.getByText('No transcript yet')).toBeVisible()
  })

  it.each([
    ['empty', '   \n', /There is nothing/],
    ['binary', '\u0000\u0001\u0002\u0000', /does not hold text/],
    ['a broken document', 'PK\u0003\u0004\u0000\u0000', /damaged/],
    ['captions without words', 'WEBVTT\n\n00:01 --> 00:02\n\n', /no spoken words|no line in it/i],
  ])('refuses a file that is %s in clear words', async (_what, text, words) => {
    const { view, snapshotId } = await openDesk()
    const input = screen.getByLabelText('Transcript file')
    await userEvent.upload(input, new File([text], 'call.vtt'))
    expect(await screen.findByRole('alert')).toHaveTextContent(words)
    expect(view().rows.snapshot.get(snapshotId)?.transcript).toBeNull()
  })

  it('offers what can be read of a file that breaks off, and says where', async () => {
    await openDesk()
    const broken = `${TALK}\n00:00:99 --> 0x\nlost\n`
    await userEvent.upload(screen.getByLabelText('Transcript file'), new File([broken], 'call.vtt'))
    const preview = await screen.findByRole('region', { name: 'Transcript to add' })
    expect(preview).toHaveTextContent(/Line \d+/)
  })
})

describe('marking', () => {
  it('turns words into records by key, with their exact words and time', async () => {
    const { view, snapshotId } = await openDesk()
    const list = await addTalk()
    within(list).getAllByRole('listitem')[0]?.focus()
    // The second turn, sentence by sentence: a moment, a pain point, a need, the quote.
    await userEvent.keyboard('j')
    for (const letter of 'mpnq') await userEvent.keyboard(SENTENCE + letter)
    // The last: a moment and an insight.
    await userEvent.keyboard('{End}')
    for (const letter of 'mi') await userEvent.keyboard(SENTENCE + letter)
    await waitFor(() => expect(insightsOf(view(), snapshotId)).toHaveLength(1))
    const snapshot = view().rows.snapshot.get(snapshotId)
    const story = storyOf(view(), snapshotId)
    expect(story.map((moment) => moment.label)).toEqual([
      'I opened the site last Tuesday.',
      'They told me to fax it.',
    ])
    expect(heardOf(view(), snapshotId)).toMatchObject([
      { kind: 'pain', quote: 'The map was down again.', momentId: story[0]?.id, at: 5 },
      { kind: 'need', quote: 'I need a way to know that it arrived.', momentId: story[0]?.id, at: 13 },
    ])
    expect(snapshot?.quote?.text).toBe('I just gave up and called them.')
    expect(insightsOf(view(), snapshotId)).toMatchObject([
      { quote: 'Three of us share one login, by the way.' },
    ])
    expect(completenessOf(view(), snapshotId)?.inWords).toBe('4 of 5 sections. Still missing: a quick fact.')
    expect(within(list).getByRole('img', { name: 'Pain point' })).toBeVisible()
  })

  it('leads from the mark to its card, where it is rephrased, and back to the words', async () => {
    const { view, snapshotId } = await openDesk()
    const list = await addTalk()
    within(list).getAllByRole('listitem')[0]?.focus()
    await userEvent.keyboard(`j${SENTENCE}n{Enter}`)
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Need' })).toHaveFocus())
    await userEvent.keyboard('{Control>}a{/Control}I want to be sure it arrived{Enter}')
    await waitFor(() => expect(within(list).getAllByRole('listitem')[1]).toHaveFocus())
    expect(heardOf(view(), snapshotId)).toMatchObject([
      { statement: 'I want to be sure it arrived', quote: 'I opened the site last Tuesday.' },
    ])
  })

  it('is one step of undo each', async () => {
    const { view, snapshotId, workspace } = await openDesk()
    const list = await addTalk()
    within(list).getAllByRole('listitem')[0]?.focus()
    await userEvent.keyboard('jn')
    await waitFor(() => expect(heardOf(view(), snapshotId)).toHaveLength(1))
    expect(workspace.history.undo()).toMatch(/^Need/)
    expect(heardOf(view(), snapshotId)).toHaveLength(0)
  })

  it('takes a quick fact with a suggested name', async () => {
    const { view } = await openDesk()
    const list = await addTalk()
    within(list).getAllByRole('listitem')[0]?.focus()
    await userEvent.keyboard('{End}{ArrowRight}f')
    await userEvent.fill(await screen.findByRole('combobox', { name: 'Quick fact' }), 'Household')
    await userEvent.fill(screen.getByRole('combobox', { name: 'Value' }), 'Three people')
    await userEvent.keyboard('{Enter}')
    await waitFor(() =>
      expect([...view().rows.participant.values()]).toMatchObject([
        { quickFacts: { Household: 'Three people' } },
      ]),
    )
  })

  it('finds words, walks the hits and comes back to the turn', async () => {
    await openDesk()
    const list = await addTalk()
    within(list).getAllByRole('listitem')[0]?.focus()
    await userEvent.keyboard('/')
    await userEvent.keyboard('THEM')
    expect(await screen.findByText('1 of 1')).toBeVisible()
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(within(list).getAllByRole('listitem')[1]).toHaveFocus())
  })

  it('copies the words that keys have selected, also where a browser tells only the page of it', async () => {
    await openDesk()
    const list = await addTalk()
    within(list).getAllByRole('listitem')[1]?.focus()
    await userEvent.keyboard(SENTENCE)
    document.getSelection()?.removeAllRanges()
    const clipboardData = new DataTransfer()
    document.body.dispatchEvent(
      new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true }),
    )
    expect(clipboardData.getData('text/plain')).toBe('I opened the site last Tuesday.')
  })
})

describe('a picture', () => {
  const paint = async (type: string) => {
    const canvas = new OffscreenCanvas(1600, 900)
    canvas.getContext('2d')?.fillRect(0, 0, 800, 900)
    return new File([await canvas.convertToBlob({ type })], 'face.png', { type })
  }

  it('is cut square by hand, made small and written anew; the monogram comes back by undo', async () => {
    const { view, snapshotId, workspace } = await openDesk()
    await userEvent.upload(screen.getByLabelText('Picture file'), await paint('image/png'))
    await screen.findByRole('dialog', { name: 'Choose the part to show' })
    expect(view().rows.snapshot.get(snapshotId)?.picture).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: 'Use this part' }))
    const picture = () => view().rows.snapshot.get(snapshotId)?.picture ?? null
    await waitFor(() => expect(picture()?.mediaType).toBe('image/webp'))
    const bytes = await workspace.blobs.get(picture()?.hash ?? '')
    const bitmap = await createImageBitmap(new Blob([new Uint8Array(bytes ?? [])]))
    expect([bitmap.width, bitmap.height]).toEqual([900, 900])
    expect(await screen.findByRole('img', { name: 'Maya' })).toBeVisible()
    workspace.history.undo()
    expect(picture()).toBeNull()
  })

  it('is moved and zoomed by keys before it is kept', async () => {
    const { view, snapshotId, workspace } = await openDesk()
    await userEvent.upload(screen.getByLabelText('Picture file'), await paint('image/png'))
    await waitFor(() =>
      expect(screen.getByRole('application', { name: /Part of the picture/ })).toHaveFocus(),
    )
    // Far to the right, where nothing is painted, and nearer.
    await userEvent.keyboard('{Shift>}{ArrowRight}{ArrowRight}{ArrowRight}{/Shift}+++++{Enter}')
    const picture = () => view().rows.snapshot.get(snapshotId)?.picture ?? null
    await waitFor(() => expect(picture()).not.toBeNull())
    const bytes = await workspace.blobs.get(picture()?.hash ?? '')
    const bitmap = await createImageBitmap(new Blob([new Uint8Array(bytes ?? [])]))
    expect(bitmap.width).toBe(Math.round(900 / 1.15 ** 5))
    const canvas = new OffscreenCanvas(1, 1)
    const context = canvas.getContext('2d')
    context?.drawImage(bitmap, 0, 0, 1, 1)
    expect(context?.getImageData(0, 0, 1, 1).data[3]).toBe(0)
  })

  it('pasted or dropped asks for its part as well, and can be left', async () => {
    const { view, snapshotId } = await openDesk()
    const clipboardData = new DataTransfer()
    clipboardData.items.add(await paint('image/png'))
    const page = screen.getByRole('article', { name: 'Snapshot page' })
    page.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    await userEvent.click(await screen.findByRole('button', { name: 'Leave it' }))
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(view().rows.snapshot.get(snapshotId)?.picture).toBeNull()
  })

  it.each([
    [
      'a broken file',
      new File(['no picture'], 'x.png', { type: 'image/png' }),
      /no picture that can be read/,
    ],
    ['SVG', new File(['<svg/>'], 'x.svg', { type: 'image/svg+xml' }), /may hold code/],
  ])('refuses %s in words', async (_what, file, words) => {
    const { view, snapshotId } = await openDesk()
    await userEvent.upload(screen.getByLabelText('Picture file'), file)
    expect((await screen.findAllByText(words)).length).toBeGreaterThan(0)
    expect(view().rows.snapshot.get(snapshotId)?.picture).toBeNull()
  })
})

describe('words selected with the pointer', () => {
  it('can be marked from the bar, and the bar says so while nothing is selected', async () => {
    const { view, snapshotId } = await openDesk()
    const list = await addTalk()
    const need = screen.getByRole('button', { name: /^Need/ })
    expect(need).toHaveAttribute('aria-disabled', 'true')
    const words = list.querySelector('[data-turn-text="1"]')?.firstChild
    if (!(words instanceof Text)) throw new Error('the turn has words')
    const from = words.data.indexOf('I need')
    document.getSelection()?.setBaseAndExtent(words, from, words, from + 'I need a way to know'.length)
    await waitFor(() => expect(need).not.toHaveAttribute('aria-disabled'))
    await userEvent.click(need)
    expect(heardOf(view(), snapshotId)).toMatchObject([{ quote: 'I need a way to know', at: 13 }])
    await userEvent.click(list.querySelector('mark') ?? list)
    await waitFor(() => expect(screen.getByRole('button', { name: 'I need a way to know' })).toHaveFocus())
  })

  it('are not drawn anew while the pointer is down: a browser may let the selection go', async () => {
    await openDesk()
    const list = await addTalk()
    const words = list.querySelector('[data-turn-text="1"]')
    const row = words?.closest<HTMLElement>('[role=listitem]')
    if (!words || !row) throw new Error('the turn is not there')
    const before = [...words.childNodes]
    fireEvent.pointerDown(words)
    row.focus()
    await waitFor(() => expect(row).toHaveAttribute('aria-current', 'true'))
    expect([...words.childNodes]).toEqual(before)
    fireEvent.pointerUp(words)
    await waitFor(() => expect([...words.childNodes]).not.toEqual(before))
  })
})

describe('the page', () => {
  it('is filled by hand where it stands, and the finish never blocks', async () => {
    const { view, snapshotId } = await openDesk()
    await userEvent.click(screen.getByRole('button', { name: 'Add a moment' }))
    await userEvent.keyboard('Opens the site{Enter}Calls them{Enter}{Escape}')
    await userEvent.click(screen.getByRole('button', { name: 'Add an opportunity' }))
    await userEvent.keyboard('I need a receipt{Enter}{Escape}')
    expect(storyOf(view(), snapshotId).map((moment) => moment.label)).toEqual([
      'Opens the site',
      'Calls them',
    ])
    expect(heardOf(view(), snapshotId)).toMatchObject([{ statement: 'I need a receipt', kind: 'need' }])
    await userEvent.click(screen.getByRole('button', { name: 'Finish' }))
    expect(view().rows.snapshot.get(snapshotId)?.finishedAt).not.toBeNull()
  })

  it('keeps notes beside it, and a key stamps the time', async () => {
    const { view, snapshotId } = await openDesk()
    await userEvent.click(screen.getByRole('tab', { name: 'Notes' }))
    const notes = await screen.findByRole('textbox', { name: 'Notes of the interview' })
    await userEvent.click(notes)
    await userEvent.keyboard('{Control>};{/Control}she sighed')
    await waitFor(() =>
      expect(view().rows.snapshot.get(snapshotId)?.notes).toMatch(/^\d{1,2}:\d{2}.* she sighed$/),
    )
  })
})
