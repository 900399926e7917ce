import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, onTestFinished, test } from 'vitest'
import '../../../src/ui/tokens.css'
import '../../../src/ui/base.css'
import { browserEnv, later, secureRandom } from '../../../src/app/browser-env.ts'
import { EspalierContext } from '../../../src/data/react/workspace-context.ts'
import { openEspalier } from '../../../src/data/workspace/open-espalier.ts'
import { writeWorkspaceFile } from '../../../src/domain/interchange/write-workspace-file.ts'
import { OpenWorkspaceFile } from '../../../src/features/transfer/index.ts'
import { generateWorkspace } from '../../support/generate-workspace.ts'
import { deleteDatabase } from '../../support/delete-database.ts'

const ALL = { exportedAt: Date.UTC(2026, 10, 1), withPeople: true, withBlobs: true }

async function renderOpener() {
  const databaseName = `test-${crypto.randomUUID()}`
  const parts = { databaseName, env: browserEnv, later, random: secureRandom, now: Date.now }
  const espalier = await openEspalier(parts)
  const opened: string[] = []
  const page = (
    <EspalierContext value={espalier}>
      <OpenWorkspaceFile onOpened={(id) => opened.push(id)} />
    </EspalierContext>
  )
  const { unmount } = render(page)
  onTestFinished(async () => {
    unmount()
    await espalier.close()
    await deleteDatabase(databaseName)
  })
  return { espalier, opened, user: userEvent.setup() }
}

const file = (text: string | Uint8Array<ArrayBuffer>, name = 'a.espalier.json') => new File([text], name)

test('a file shows what is in it, then opens as the same workspace', async () => {
  const { espalier, opened, user } = await renderOpener()
  const source = { ...generateWorkspace({ records: 400 }), id: 'abcdefgh01234567' }
  const text = writeWorkspaceFile(source, ALL)
  await user.upload(screen.getByLabelText('Open a workspace file', { selector: 'input' }), file(text))

  const heading = await screen.findByRole('heading', { name: 'Generated, 400 records' })
  await waitFor(() => expect(heading).toHaveFocus())
  expect(screen.getByText('opportunities on the tree').textContent).toMatch(/^52/)
  expect(await espalier.list()).toEqual([])

  await user.click(screen.getByRole('button', { name: 'Open as a new workspace' }))
  await expect.poll(() => opened).toEqual(['abcdefgh01234567'])
  const workspace = await espalier.open('abcdefgh01234567')
  if (!workspace) throw new Error('not there')
  expect(writeWorkspaceFile(await espalier.source(workspace), ALL)).toBe(
    writeWorkspaceFile({ ...source, people: [], blobs: new Map() }, ALL),
  )
})

test('the same file a second time opens as a copy, and says so', async () => {
  const { opened, user } = await renderOpener()
  const text = writeWorkspaceFile({ ...generateWorkspace({ records: 100 }), id: 'abcdefgh01234567' }, ALL)
  for (const times of [1, 2]) {
    await user.upload(
      await screen.findByLabelText('Open a workspace file', { selector: 'input' }),
      file(text),
    )
    if (times === 2) expect(await screen.findByText(/on this device already/)).toBeVisible()
    await user.click(await screen.findByRole('button', { name: 'Open as a new workspace' }))
    await expect.poll(() => opened.length).toBe(times)
    await user.click(await screen.findByRole('button', { name: 'Not this one' }))
  }
  expect(new Set(opened).size).toBe(2)
})

test.each([
  ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe), /not a text file/],
  ['half a file', '{"format": "espalier", "schema": 1, "records": {"heard": [{"id"', /stops before its end/],
  ['another program’s file', '{"type": "excalidraw"}', /not a workspace file/],
  ['a newer file', '{"format": "espalier", "schema": 7, "workspace": {}, "records": {}}', /newer Espalier/],
])('%s is refused in words, and another can be chosen', async (_, content, words) => {
  const { espalier, user } = await renderOpener()
  await user.upload(screen.getByLabelText('Open a workspace file', { selector: 'input' }), file(content))
  expect(await screen.findByRole('alert')).toHaveTextContent(words)
  expect(screen.getByRole('button', { name: 'Choose another file' })).toBeVisible()
  expect(await espalier.list()).toEqual([])
})

test('what had to be mended is listed with its place', async () => {
  const { user } = await renderOpener()
  const records = { opportunity: [{ id: 'o1', statement: 4 }, { statement: 'no id' }] }
  const text = JSON.stringify({ format: 'espalier', schema: 1, workspace: { name: 'Mended' }, records })
  await user.upload(screen.getByLabelText('Open a workspace file', { selector: 'input' }), file(text))
  expect(await screen.findByText('2 things were mended')).toBeVisible()
  await user.click(screen.getByText('See what and where'))
  expect(screen.getByText('records.opportunity[0].statement')).toBeVisible()
})
