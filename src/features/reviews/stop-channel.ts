// Keeps the windows of one walk at the same stop: the stage and the presenter's.
// Invariant: a stop that came from the other window is not sent back, so two windows never chase each other.
import { useEffect, useRef } from 'react'
import type { Id } from '../../lib/ids.ts'

type Message = { readonly stop: string } | { readonly ask: true }

/** The name of the channel of a walk. */
export function walkChannelName(workspaceId: Id, reviewId: Id): string {
  return `espalier walk ${workspaceId} ${reviewId}`
}

interface StopChannel {
  readonly name: string
  readonly stopId: string
  readonly onStop: (stopId: string) => void
  /** The presenter's window asks where the stage is; the stage answers. */
  readonly asks?: boolean
}

export function useStopChannel({ name, stopId, onStop, asks = false }: StopChannel): void {
  const known = useRef(stopId)
  const handleStop = useRef(onStop)
  const channel = useRef<BroadcastChannel | null>(null)
  useEffect(() => {
    handleStop.current = onStop
  })

  useEffect(() => {
    const opened = new BroadcastChannel(name)
    channel.current = opened
    opened.onmessage = ({ data }: MessageEvent<unknown>) => {
      const message = read(data)
      if (!message) return
      if ('ask' in message) {
        if (!asks) opened.postMessage({ stop: known.current } satisfies Message)
      } else if (message.stop !== known.current) {
        known.current = message.stop
        handleStop.current(message.stop)
      }
    }
    if (asks) opened.postMessage({ ask: true } satisfies Message)
    return () => {
      channel.current = null
      opened.close()
    }
  }, [name, asks])

  useEffect(() => {
    if (stopId === known.current) return
    known.current = stopId
    channel.current?.postMessage({ stop: stopId } satisfies Message)
  }, [stopId])
}

function read(data: unknown): Message | null {
  if (typeof data !== 'object' || data === null) return null
  if ('ask' in data) return { ask: true }
  return 'stop' in data && typeof data.stop === 'string' ? { stop: data.stop } : null
}
