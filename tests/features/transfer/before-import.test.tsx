// Before an import of notes or of a map the workspace as it was is kept: as a version, and in the backup folder, verified.
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { type ReactNode } from 'react'
import { expect, onTestFinished, test } from 'vitest'
import { ImportMap, ImportNotes } from '../../../src/features/transfer/index.ts'
import { aWorkspace } from '../../support/a-workspace.ts'
import { renderInWorkspace } from '../../support/render-in-workspace.tsx'

async function renderWithBackups(dialog: ReactNode) {
  const opened = await aWorkspace({ name: 'Test' })
  const { espalier, id, databaseName, view } = opened
  // A folder of the browser's own stands for the one that a person chooses.
  const root = await navigator.storage.getDirectory()
  onTestFinished(() => root.removeEntry(databaseName, { recursive: true }))
  await espalier.backups.use(await root.getDirectoryHandle(databaseName, { create: true }))
  const before = (await espalier.backups.list(id, 'Test')).length
  renderInWorkspace(opened, dialog)
  /** What is kept now: reasons of versions, and what the one new backup holds. */
  const kept = async () => {
    const files = await espalier.backups.list(id, 'Test')
    const [newest] = files
    const sound = newest && (await espalier.backups.read(id, 'Test', newest))
    return {
      versions: (await espalier.versions.list(id)).map(({ reason }) => reason),
      newBackups: files.length - before,
      check: sound?.plan.check,
      snapshots: sound?.plan.counts.byType.get('snapshot') ?? 0,
      moments: sound?.plan.counts.byType.get('moment') ?? 0,
    }
  }
  return { kept, user: userEvent.setup(), view }
}

const KEPT = { versions: ['before-import'], newBackups: 1, check: 'intact', snapshots: 0, moments: 0 }

test('before notes come in', async () => {
  const { user, kept, view } = await renderWithBackups(<ImportNotes onClose={() => {}} />)
  const note = '---\nparticipant: Bea\ndate: 2026-11-03\n---\n\nNobody answered before the day.\n'
  const input = await screen.findByLabelText('Choose files', { selector: 'input' })
  await user.upload(input, new File([note], 'bea.md', { type: 'text/markdown' }))
  await user.click(await screen.findByRole('button', { name: /^Import / }))
  await expect.poll(() => view().rows.snapshot.size).toBe(1)
  expect(await kept()).toEqual(KEPT)
})

test('before a map comes in', async () => {
  const { user, kept, view } = await renderWithBackups(
    <ImportMap mapId={null} onClose={() => {}} onImported={() => {}} />,
  )
  const chart = 'flowchart LR\n  a[Hear of it] --> b[Try it]\n'
  const input = await screen.findByLabelText('Choose a file', { selector: 'input' })
  await user.upload(input, new File([chart], 'way.mmd', { type: 'text/plain' }))
  await user.click(await screen.findByRole('button', { name: /^Import|^Bring/ }))
  await expect.poll(() => view().rows.moment.size).toBe(2)
  expect(await kept()).toEqual(KEPT)
})
