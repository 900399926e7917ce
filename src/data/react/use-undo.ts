// What the undo and redo keys do on any screen: take the step back and say what it was.
import { useMemo } from 'react'
import { announce } from '../../ui/announce.ts'
import { toasts } from '../../ui/toasts.ts'
import { useHistory } from './use-history.ts'

export function useUndo(): { readonly undo: () => void; readonly redo: () => void } {
  const history = useHistory()
  return useMemo(() => {
    const say = (prefix: string, says: string | null, nothing: string) => {
      const message = says ? `${prefix}: ${says}` : nothing
      announce(message)
      toasts.show({ message, key: 'undo' })
    }
    return {
      undo: () => say('Undone', history.undo(), 'Nothing left to undo'),
      redo: () => say('Done again', history.redo(), 'Nothing left to redo'),
    }
  }, [history])
}
