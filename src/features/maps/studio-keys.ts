// What the keys of the studio do just now: the step that is shown says it.
import { createContext, use, useLayoutEffect } from 'react'
import type { ActionHandlers } from '../../ui/actions/use-actions.ts'

export interface StudioKeys {
  readonly answer: (handlers: ActionHandlers) => void
  readonly press: (actionId: string) => void
}

export function createStudioKeys(): StudioKeys {
  let current: ActionHandlers = {}
  return {
    answer: (handlers) => {
      current = handlers
    },
    press: (actionId) => current[actionId]?.(),
  }
}

export const StudioKeysContext = createContext<StudioKeys>(createStudioKeys())

/** Answers the keys of the studio while the step is on the screen. */
export function useStudioKeys(handlers: ActionHandlers): void {
  const keys = use(StudioKeysContext)
  useLayoutEffect(() => {
    keys.answer(handlers)
  })
  useLayoutEffect(() => () => keys.answer({}), [keys])
}
