// Keeps the tabs of one browser in step over a BroadcastChannel.
import type { Transport } from './transport.ts'

interface TabMessage {
  readonly doc: string
  readonly bytes: Uint8Array
}

const FORGET = 'forget'

function isTabMessage(data: unknown): data is TabMessage {
  return (
    typeof data === 'object' &&
    data !== null &&
    'doc' in data &&
    typeof data.doc === 'string' &&
    'bytes' in data &&
    data.bytes instanceof Uint8Array
  )
}

/** A transport to the other tabs that have the same workspace open. */
export function createTabTransport(workspaceId: string): Transport {
  const channel = new BroadcastChannel(`espalier:${workspaceId}`)
  return {
    kind: 'tabs',
    start({ receive, forget }) {
      channel.addEventListener('message', (event: MessageEvent<unknown>) => {
        if (event.data === FORGET) forget()
        else if (isTabMessage(event.data)) receive(event.data.doc, event.data.bytes)
      })
    },
    send: (doc, bytes) => channel.postMessage({ doc, bytes } satisfies TabMessage),
    forget: () => channel.postMessage(FORGET),
    stop: () => channel.close(),
  }
}
