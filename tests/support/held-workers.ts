// Work that a page gives to its workers can be held, so that a test stands in the middle of it for as long as it likes.
import type { Page } from '@playwright/test'

/** Call before the page opens. What workers are asked while they are held waits for ever: it can be cancelled. */
export async function withHeldWorkers(page: Page) {
  await page.addInitScript(() => {
    const own = { isHeld: false }
    const Whole = Worker
    class HeldWorker extends Whole {
      override postMessage(message: unknown, transfer: unknown = []): void {
        if (!own.isHeld) super.postMessage(message, transfer as Transferable[]) // all that the app gives
      }
    }
    Object.assign(window, { Worker: HeldWorker, workers: own })
  })
  type Held = Window & { workers: { isHeld: boolean } }
  return (isHeld: boolean) =>
    page.evaluate((held) => void ((window as unknown as Held).workers.isHeld = held), isHeld) // set by the script above
}
