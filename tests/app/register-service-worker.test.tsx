// An update is offered, never forced: what a person typed is written before the page is replaced.
import { expect, it } from 'vitest'
import { registerServiceWorker } from '../../src/app/register-service-worker.ts'

type Worker = EventTarget & { state: string; messages: unknown[]; postMessage: (message: unknown) => void }

function aWorker(): Worker {
  const messages: unknown[] = []
  return Object.assign(new EventTarget(), {
    state: 'installing',
    messages,
    postMessage: (m: unknown) => messages.push(m),
  })
}

/** A service worker container driven by hand: same events, no network. */
function aBrowser({ controlled }: { controlled: boolean }) {
  const registration = Object.assign(new EventTarget(), {
    waiting: null as Worker | null,
    installing: null as Worker | null,
    update: () => Promise.resolve(),
  })
  const container = Object.assign(new EventTarget(), {
    controller: controlled ? {} : null,
    register: () => Promise.resolve(registration),
  })
  const install = (): Worker => {
    const worker = aWorker()
    registration.installing = worker
    registration.dispatchEvent(new Event('updatefound'))
    worker.state = 'installed'
    registration.waiting = worker
    worker.dispatchEvent(new Event('statechange'))
    return worker
  }
  const takeOver = (): void => {
    container.dispatchEvent(new Event('controllerchange'))
  }
  // The stand-in has the parts of the container that are used.
  return { container: container as unknown as ServiceWorkerContainer, install, takeOver }
}

async function start(controlled: boolean, flush: () => Promise<void> = () => Promise.resolve()) {
  const browser = aBrowser({ controlled })
  const seen = { reloads: 0, changes: 0 }
  const updates = registerServiceWorker({
    flush,
    container: browser.container,
    reload: () => (seen.reloads += 1),
  })
  updates.subscribe(() => (seen.changes += 1))
  await new Promise((done) => setTimeout(done, 0)) // lets register() settle
  return { ...browser, updates, seen }
}

it('does not call the first installation an update', async () => {
  const { updates, install, takeOver } = await start(false)
  install()
  takeOver()
  expect(updates.state()).toBe('none')
})

it('says that a new version waits, and leaves the page alone', async () => {
  const { updates, install, seen } = await start(true)
  const worker = install()
  expect(updates.state()).toBe('waiting')
  expect(seen).toEqual({ reloads: 0, changes: 1 })
  expect(worker.messages).toEqual([])
})

it('writes first, then switches, then reloads', async () => {
  const order: string[] = []
  const { updates, install, takeOver, seen } = await start(true, async () => {
    await Promise.resolve()
    order.push('written')
  })
  const worker = install()
  await updates.applyUpdate()
  order.push(...worker.messages.map(String))
  expect(order).toEqual(['written', 'SKIP_WAITING'])
  expect(seen.reloads).toBe(0)
  takeOver()
  expect(seen.reloads).toBe(1)
})

it('stays with the old version when writing fails', async () => {
  const { updates, install, seen } = await start(true, () => Promise.reject(new Error('disk is full')))
  const worker = install()
  await expect(updates.applyUpdate()).rejects.toThrow('disk is full')
  expect(worker.messages).toEqual([])
  expect(seen.reloads).toBe(0)
})

it('announces the version another tab switched to, and reloads when asked', async () => {
  const { updates, takeOver, seen } = await start(true)
  takeOver()
  expect(updates.state()).toBe('taken')
  expect(seen.reloads).toBe(0)
  await updates.applyUpdate()
  expect(seen.reloads).toBe(1)
})
