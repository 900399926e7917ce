// Runs commands from a screen: applies them, says what happened, and says why when refused.
import { useCallback } from 'react'
import type { Command, Planned } from '../../domain/view/command.ts'
import { refusalInWords } from '../../domain/view/refusal.ts'
import { announce } from '../../ui/announce.ts'
import { toasts } from '../../ui/toasts.ts'
import { useWorkspace } from './use-workspace.ts'

export interface RunOptions {
  /** Also shows "…says · Undo"; for what moves or removes things. */
  readonly toast?: boolean
}

export type Run = <Args>(command: Command<Args>, args: Args, options?: RunOptions) => Planned

/** One call is one undoable step. A refusal is shown in words and returned. */
export function useRun(): Run {
  const workspace = useWorkspace()
  return useCallback(
    (command, args, options) => {
      const planned = workspace.run(command, args)
      if (!planned.ok) {
        toasts.show({ message: refusalInWords(planned.error), key: 'refusal' })
        return planned
      }
      const { says, changes } = planned.value
      if (changes.length === 0) return planned
      announce(says)
      if (options?.toast)
        toasts.show({
          message: says,
          key: 'undo',
          action: { label: 'Undo', onAct: () => void workspace.history.undo() },
        })
      return planned
    },
    [workspace],
  )
}
