// A real interview made into a finished snapshot with the keyboard alone, in at most 120 presses besides the typed words.
import { configure, screen, waitFor } from '@testing-library/react'
import { commands, userEvent } from 'vitest/browser'
import { describe, expect, it } from 'vitest'
import { addMember } from '../../../src/domain/people/member-commands.ts'
import { completenessOf } from '../../../src/domain/snapshots/completeness.ts'
import { heardOf } from '../../../src/domain/snapshots/heard-of.ts'
import { storyOf } from '../../../src/domain/snapshots/story.ts'
import type { Env } from '../../../src/domain/view/command.ts'
import { emptyView } from '../../../src/domain/view/workspace-view.ts'
import { renderApp } from '../../support/render-app.tsx'

configure({ getElementError: (message) => new Error(message ?? 'not found'), asyncUtilTimeout: 5000 })

const files = Object.keys(
  import.meta.glob([
    '../../../../shared/samples/transcripts/podcast-mixed-voice-labels.vtt',
    '../../../../shared/samples/transcripts/va-travel-claims-p11.md',
    '../../../../shared/samples/transcripts/otel-q-a-jennifer-moore.md',
  ]),
)
const MOST_PRESSES = 120

const team = (env: Env) => {
  const plan = addMember(emptyView(), { name: 'Ana', role: 'product' }, env)
  return plan.ok ? plan.value.changes : []
}

describe('the desk by keyboard', () => {
  it.each(files)(
    'finishes a snapshot of %s',
    async (path) => {
      const talk = await commands.readFile(path.replace('../../../../', '../'))
      const { view } = await renderApp('/interviews', { seed: team })
      let presses = 0
      const press = async (...keys: string[]) => {
        for (const key of keys) {
          presses += 1
          await userEvent.keyboard(key)
        }
      }
      const sentence = '{Shift>}{Alt>}{ArrowRight}{/Alt}{/Shift}'

      await screen.findByText('One page per interview')
      await press('n')
      await waitFor(() => expect(screen.getByRole('combobox', { name: /Who was interviewed/ })).toHaveFocus())
      await userEvent.keyboard('The Tuesday claimer')
      await press('{Enter}')
      await waitFor(() => expect(screen.getByRole('button', { name: 'Begin the snapshot' })).toHaveFocus())
      await press('{Enter}')
      await screen.findByRole('article', { name: 'Snapshot page' })

      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', talk)
      presses += 1
      document.body.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      )
      await waitFor(() => expect(screen.getByRole('button', { name: 'Add the transcript' })).toHaveFocus())
      await press('{Enter}')
      const list = await screen.findByRole('list', { name: 'Transcript' })
      await waitFor(() => expect(list.querySelector('[aria-posinset="1"]')).toHaveFocus())

      const [snapshotId = ''] = view().rows.snapshot.keys()
      for (let i = 0; i < 8; i++) await press('j')
      for (const letter of ['m', 'n', 'p', 'q']) await press(sentence, letter)
      for (const letters of ['mn', 'md', 'mp', 'n', 'i']) {
        await press('j', 'j', 'j')
        for (const letter of letters) await press(sentence, letter)
      }
      // One opportunity in better words, and back.
      await press('k', 'j', '{ArrowRight}', 'n', '{Enter}')
      await waitFor(() => expect(screen.getByRole('textbox', { name: 'Need' })).toHaveFocus())
      await press('{Control>}a{/Control}')
      await userEvent.keyboard('I need to know where my claim is')
      await press('{Enter}')
      await waitFor(() => expect(list.contains(document.activeElement)).toBe(true))
      await press('{ArrowRight}', 'f')
      await waitFor(() => expect(screen.getByRole('combobox', { name: 'Quick fact' })).toHaveFocus())
      await userEvent.keyboard('Claims')
      await press('{Tab}')
      await userEvent.keyboard('Every month')
      await press('{Enter}')
      await waitFor(() => expect(completenessOf(view(), snapshotId)?.done).toBe(5))
      await press('{Control>}{Enter}{/Control}')
      await waitFor(() => expect(view().rows.snapshot.get(snapshotId)?.finishedAt).not.toBeNull())

      expect(heardOf(view(), snapshotId).length).toBeGreaterThanOrEqual(5)
      expect(storyOf(view(), snapshotId).length).toBeGreaterThanOrEqual(4)
      expect(
        heardOf(view(), snapshotId).some((heard) => heard.statement === 'I need to know where my claim is'),
      ).toBe(true)
      expect(presses).toBeLessThanOrEqual(MOST_PRESSES)
    },
    60_000,
  )
})
