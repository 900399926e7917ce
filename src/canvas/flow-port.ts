// The narrow door to React Flow: read and move its view, and give it nodes in the same frame in which the
// canvas below is painted (its `nodes` prop would arrive one effect later).
import { useReactFlow, useStoreApi } from '@xyflow/react'
import { useMemo } from 'react'
import type { View } from './camera.ts'
import type { CardNode } from './near-nodes.ts'

export interface FlowPort {
  readonly view: () => View
  /** Moves the view, at once or within `duration` milliseconds. */
  readonly setView: (view: View, duration?: number) => void
  readonly setNodes: (nodes: readonly CardNode[]) => void
  readonly onView: (listener: (view: View) => void) => () => void
}

const easeOut = (part: number): number => 1 - (1 - part) ** 3

export function useFlowPort(): FlowPort {
  const flow = useReactFlow<CardNode>()
  const store = useStoreApi<CardNode>()
  return useMemo(() => createFlowPort(flow, store), [flow, store])
}

function createFlowPort(
  flow: ReturnType<typeof useReactFlow<CardNode>>,
  store: ReturnType<typeof useStoreApi<CardNode>>,
): FlowPort {
  const viewOf = ([x, y, zoom]: readonly [number, number, number]): View => ({ x, y, zoom })
  // React Flow's view cannot be moved until its own effects have run; the last wish is kept until then.
  let wished: View | null = null
  return {
    view: () => wished ?? viewOf(store.getState().transform),
    setView: (view, duration = 0) => {
      if (store.getState().panZoom === null) wished = view
      else void flow.setViewport(view, duration > 0 ? { duration, ease: easeOut, interpolate: 'linear' } : {})
    },
    setNodes: (nodes) => store.getState().setNodes([...nodes]),
    onView: (listener) =>
      store.subscribe((state, previous) => {
        if (wished !== null && state.panZoom !== null) {
          const { x, y, zoom } = wished
          wished = null
          void flow.setViewport({ x, y, zoom })
          // Its listener for moves comes one effect later still.
          store.setState({ transform: [x, y, zoom] })
        }
        if (state.transform !== previous.transform) listener(viewOf(store.getState().transform))
      }),
  }
}
