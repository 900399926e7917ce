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
  return useMemo(() => {
    const viewOf = ([x, y, zoom]: readonly [number, number, number]): View => ({ x, y, zoom })
    return {
      view: () => viewOf(store.getState().transform),
      setView: (view, duration = 0) => {
        if (store.getState().panZoom === null) store.setState({ transform: [view.x, view.y, view.zoom] })
        void flow.setViewport(view, duration > 0 ? { duration, ease: easeOut, interpolate: 'linear' } : {})
      },
      setNodes: (nodes) => store.getState().setNodes([...nodes]),
      onView: (listener) =>
        store.subscribe((state, previous) => {
          if (state.transform !== previous.transform) listener(viewOf(state.transform))
        }),
    }
  }, [flow, store])
}
