// What the mounted cards and the keyboard of one canvas share: the focus that moves from card to card, and the way a
// card tells the stage its element.
import { memo, useMemo, useState, type ComponentType } from 'react'
import type { CanvasCardProps } from './canvas-types.ts'
import type { StageForCards } from './stage-context.ts'
import type { Stage } from './stage.ts'
import { createTreeFocus, type TreeFocus } from './tree-focus.ts'

export function useCardsOfStage(
  stage: Pick<Stage, 'states' | 'element' | 'setElement'>,
  FeatureCard: ComponentType<CanvasCardProps>,
  onFocusCard: (id: string) => void,
): { readonly focus: TreeFocus; readonly forCards: StageForCards } {
  const [focus] = useState(() => createTreeFocus(stage, onFocusCard))
  const Card = useMemo(() => memo(FeatureCard), [FeatureCard])
  const forCards = useMemo(() => {
    const setElement = (id: string, element: HTMLElement | null): void => {
      stage.setElement(id, element)
      if (element !== null) focus.mounted(id)
    }
    return { states: stage.states, Card, setElement }
  }, [stage, focus, Card])
  return { focus, forCards }
}
