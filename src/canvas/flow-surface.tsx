// React Flow as every canvas here uses it: it holds the view and mounts the cards that can be read. Keys, dragging and
// selection are the canvas's own, so all of React Flow's are off.
import { ReactFlow, type NodeTypes } from '@xyflow/react'
import { useLayoutEffect, useRef, type ReactNode } from 'react'
import { fittingZoom, MAX_ZOOM, type Size, type View } from './camera.ts'
import { CardItem } from './card-item.tsx'
import { nameTree } from './name-tree.ts'
import type { Scene } from './scene.ts'
import { StageContext, type StageForCards } from './stage-context.ts'
import styles from './tree-canvas.module.css'

const NODE_TYPES: NodeTypes = { card: CardItem }

/** What React Flow keeps in the page for those who listen: our keys, not its own, which are off. */
const SPOKEN = {
  'node.a11yDescription.default': 'Arrow keys go from card to card. The question mark shows all keys.',
  'node.a11yDescription.keyboardDisabled':
    'Arrow keys go from card to card. The question mark shows all keys.',
  'edge.a11yDescription.default': 'A line between two cards.',
}

interface FlowSurfaceProps {
  readonly forCards: StageForCards
  readonly firstView: View
  readonly scene: Scene
  readonly size: Size
  /** Names the tree for assistive technology. */
  readonly label: string
}

export function FlowSurface({ forCards, firstView, scene, size, label }: FlowSurfaceProps): ReactNode {
  const flowRef = useRef<HTMLDivElement>(null)
  const treeLabel = scene.cards.length > 0 ? label : null
  useLayoutEffect(() => nameTree(flowRef.current, treeLabel), [treeLabel])
  return (
    <StageContext value={forCards}>
      <ReactFlow
        ref={flowRef}
        className={styles['flow']}
        nodeTypes={NODE_TYPES}
        defaultViewport={firstView}
        minZoom={Math.min(0.25, fittingZoom(scene.bounds, size) * 0.8)}
        maxZoom={MAX_ZOOM}
        panOnScroll
        panOnDrag
        zoomOnPinch
        zoomOnDoubleClick={false}
        paneClickDistance={4}
        nodesDraggable={false}
        nodesConnectable={false}
        nodesFocusable={false}
        edgesFocusable={false}
        elementsSelectable={false}
        deleteKeyCode={null}
        selectionKeyCode={null}
        multiSelectionKeyCode={null}
        panActivationKeyCode={null}
        disableKeyboardA11y
        autoPanOnNodeFocus={false}
        ariaLabelConfig={SPOKEN}
        attributionPosition="bottom-left"
      />
    </StageContext>
  )
}
