import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, onTestFinished, test } from 'vitest'
import { readWorkspaceFile } from '../../../src/domain/interchange/read-workspace-file.ts'
import { newRow, create } from '../../../src/domain/view/command.ts'
import { renderApp } from '../../support/render-app.tsx'

/** Catches what the browser would save. */
function catchDownloads(): { name: string; blob: Blob }[] {
  const caught: { name: string; blob: Blob }[] = []
  const blobs = new Map<string, Blob>()
  const makeUrl = URL.createObjectURL.bind(URL)
  URL.createObjectURL = (blob: Blob) => {
    const url = makeUrl(blob)
    blobs.set(url, blob)
    return url
  }
  const onClick = (event: MouseEvent) => {
    if (!(event.target instanceof HTMLAnchorElement) || !event.target.download) return
    event.preventDefault()
    const blob = blobs.get(event.target.href)
    if (blob) caught.push({ name: event.target.download, blob })
  }
  document.addEventListener('click', onClick)
  onTestFinished(() => {
    URL.createObjectURL = makeUrl
    document.removeEventListener('click', onClick)
  })
  return caught
}

test('the file holds the workspace; personal details stay behind when they are not chosen', async () => {
  const caught = catchDownloads()
  const user = userEvent.setup()
  await renderApp('/settings', {
    name: 'Orchard',
    seed: (env) => {
      const row = newRow('participant', env, { alias: 'Bea' })
      return [create('participant', row), { do: 'person', id: row.id, fields: { name: 'Beatrice' } }]
    },
  })
  const button = await screen.findByRole('button', { name: 'Download the workspace file' })
  await user.click(button)
  await expect.poll(() => caught.length, { timeout: 20_000 }).toBe(1)
  await user.click(screen.getByRole('checkbox', { name: /Names, contacts and photos/ }))
  await user.click(button)
  await expect.poll(() => caught.length, { timeout: 20_000 }).toBe(2)

  expect(caught[0]?.name).toMatch(/^orchard-\d{4}-\d\d-\d\d\.espalier\.json$/)
  const texts = await Promise.all(caught.map(({ blob }) => blob.text()))
  expect(texts.map((text) => text.includes('Beatrice'))).toEqual([true, false])
  const plans = texts.map((text) => readWorkspaceFile(text))
  expect(plans.map((plan) => plan.ok && plan.value.counts.byType.get('participant'))).toEqual([1, 1])
})
