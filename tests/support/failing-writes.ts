// A browser whose storage fails now and then: every fifth write of a page is refused, in turn at once and by giving up its
// transaction after the request had already succeeded. What the disk truly has is kept beside it, to hold the words against.
import type { Page } from '@playwright/test'

export interface FailingWrites {
  /** Write requests so far, and how many of them came to nothing. */
  readonly counts: () => Promise<{ readonly writes: number; readonly failed: number }>
  /** Lines that the page showed under the word *Saved* while the disk did not have them. */
  readonly saidTooEarly: () => Promise<readonly string[]>
  /** From now on every write stands. */
  readonly lift: () => Promise<void>
}

type Begin = (this: IDBDatabase, ...args: Parameters<IDBDatabase['transaction']>) => IDBTransaction

interface Fault {
  writes: number
  failed: number
  isOn: boolean
  /** All bytes of the log that a completed transaction wrote, as text. */
  disk: string
  saidTooEarly: string[]
}

declare global {
  interface Window {
    fault: Fault
  }
}

/** Call before the page opens. `line` finds, in a text, each piece that somebody entered and that must be on the disk. */
export async function failEveryFifthWrite(page: Page, line: RegExp): Promise<FailingWrites> {
  await page.addInitScript(install, { line: line.source, saved: 'Saved on this device' })
  return {
    counts: () => page.evaluate(() => ({ writes: window.fault.writes - 4, failed: window.fault.failed })),
    saidTooEarly: () => page.evaluate(() => window.fault.saidTooEarly),
    lift: () => page.evaluate(() => void (window.fault.isOn = false)),
  }
}

/** Runs in the page, so it stands alone. */
function install({ line, saved }: { readonly line: string; readonly saved: string }): void {
  const FIRST = 4 // so that the very first write of the page is one that fails
  const fault: Fault = { writes: FIRST, failed: 0, isOn: true, disk: '', saidTooEarly: [] }
  window.fault = fault
  const waiting = new WeakMap<IDBTransaction, string[]>()

  const begin = Object.getOwnPropertyDescriptor(IDBDatabase.prototype, 'transaction')?.value as Begin // what stands there
  IDBDatabase.prototype.transaction = function (this: IDBDatabase, ...args) {
    const transaction = begin.apply(this, args)
    waiting.set(transaction, [])
    transaction.addEventListener('complete', () => {
      fault.disk += (waiting.get(transaction) ?? []).join('\n')
    })
    return transaction
  }
  for (const name of ['add', 'put', 'delete', 'clear'] as const) {
    const write = IDBObjectStore.prototype[name] as (...args: unknown[]) => IDBRequest
    const failing = function (this: IDBObjectStore, ...args: unknown[]) {
      fault.writes += 1
      const isFailing = fault.isOn && fault.writes % 5 === 0
      if (isFailing) fault.failed += 1
      if (isFailing && fault.failed % 2 === 1) throw new DOMException('the disk hiccupped', 'UnknownError')
      const request = write.apply(this, args)
      const { transaction } = this
      if (isFailing) request.addEventListener('success', () => transaction.abort())
      const [row] = args
      if (typeof row === 'object' && row !== null && 'bytes' in row && row.bytes instanceof Uint8Array)
        waiting.get(transaction)?.push(new TextDecoder().decode(row.bytes))
      return request
    }
    Object.defineProperty(IDBObjectStore.prototype, name, { configurable: true, value: failing })
  }

  const seen = new Set<string>()
  const look = () => {
    const status = document.querySelector('[data-testid=save-status]')?.textContent
    const shown = document.querySelector('main')?.textContent ?? ''
    if (status !== saved) return
    for (const [entered] of shown.matchAll(new RegExp(line, 'g'))) {
      if (seen.has(entered)) continue
      seen.add(entered)
      if (!fault.disk.includes(entered)) fault.saidTooEarly.push(entered)
    }
  }
  new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true })
}
