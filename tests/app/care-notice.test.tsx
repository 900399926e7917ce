// The reminder where a browser holds no folder: quiet at first, one key or press downloads, and it stays away for a week.
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, onTestFinished, test } from 'vitest'
import { create, newRow } from '../../src/domain/view/command.ts'
import type { Env } from '../../src/domain/view/command.ts'
import { renderApp } from '../support/render-app.tsx'

const someWork = (env: Env) =>
  Array.from({ length: 25 }, (_, i) => create('participant', newRow('participant', env, { alias: `P${i}` })))
const TWO_HOURS = 2 * 3_600_000

/** Files that were handed to the downloads, by name. */
function watchDownloads(): string[] {
  const names: string[] = []
  const note = (event: MouseEvent) => {
    if (!(event.target instanceof HTMLAnchorElement) || !event.target.download) return
    names.push(event.target.download)
    event.preventDefault()
  }
  addEventListener('click', note, true)
  onTestFinished(() => removeEventListener('click', note, true))
  return names
}

test('work that is only in this browser is said once it is worth it; one press takes a file along', async () => {
  const downloads = watchDownloads()
  const user = userEvent.setup()
  const { espalier, workspace } = await renderApp('', { seed: someWork, now: () => Date.now() - TWO_HOURS })
  await espalier.setSetting('later:persist', Date.now())
  expect(await screen.findByText(/This work is only in this browser/)).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Download now' }))
  await waitFor(() => expect(screen.queryByText(/This work is only in this browser/)).toBe(null))
  expect(downloads).toHaveLength(1)
  expect(downloads[0]).toMatch(/\.espalier\.json$/)
  expect(await espalier.setting(`download:${workspace.id}`)).toBeGreaterThan(0)
})

test('the key downloads the file, on any screen', async () => {
  const downloads = watchDownloads()
  const user = userEvent.setup()
  await renderApp('/people', { seed: someWork })
  await screen.findByRole('heading', { level: 1 })
  await user.keyboard('{Control>}s{/Control}')
  await waitFor(() => expect(downloads).toHaveLength(1))
})

test('nobody is reminded in the first hour, and Not now holds', async () => {
  const user = userEvent.setup()
  const fresh = await renderApp('', { seed: someWork })
  await screen.findByRole('heading', { level: 1 })
  expect(screen.queryByText(/only in this browser/)).toBe(null)
  fresh.unmount()

  const { espalier } = await renderApp('', { seed: someWork, now: () => Date.now() - TWO_HOURS })
  await user.click(await screen.findByRole('button', { name: 'Not now' }))
  await waitFor(async () =>
    expect(
      Number(await espalier.setting('later:persist')) + Number(await espalier.setting('later:copy')),
    ).not.toBe(0),
  )
})

test('a browser that holds no folder is offered none: everywhere the file is the way', async () => {
  const picker = Object.getOwnPropertyDescriptor(window, 'showDirectoryPicker')
  Reflect.deleteProperty(window, 'showDirectoryPicker')
  onTestFinished(() => {
    if (picker) Object.defineProperty(window, 'showDirectoryPicker', picker)
  })
  const downloads = watchDownloads()
  const user = userEvent.setup()
  const { espalier } = await renderApp('', { seed: someWork, now: () => Date.now() - TWO_HOURS })
  await espalier.setSetting('later:persist', Date.now())
  expect(await screen.findByText(/so that it outlives this browser/)).toBeVisible()
  expect(screen.queryByRole('link', { name: 'Choose a backup folder' })).toBe(null)
  expect(screen.getByRole('link', { name: 'No file downloaded yet' })).toBeVisible()
  await user.keyboard('{Control>}k{/Control}')
  await user.keyboard('Back up now')
  await user.click(await screen.findByRole('option', { name: /^Back up now/ }))
  const toast = (await screen.findByText(/cannot hold on to a folder/)).closest<HTMLElement>('li, [role]')
  await user.click(within(toast ?? document.body).getByRole('button', { name: 'Download now' }))
  await waitFor(() => expect(downloads).toHaveLength(1))
})
