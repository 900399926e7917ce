// Writing a card and moving it one level out as one gesture: Shift+Tab in an editor is one step of undo.
import type { Id } from '../../lib/ids.ts'
import { applyChanges } from '../view/apply-changes.ts'
import { planned, type Command } from '../view/command.ts'
import { outdent } from './move-opportunities.ts'

/**
 * The command followed by moving the card out, in one plan. `id` is the card that was written; without it the one that the
 * command leads to. Where it cannot go further out, the words are kept all the same.
 */
export function thenOutdent<Args>(command: Command<Args>, id?: Id): Command<Args> {
  return (view, args, env) => {
    const written = command(view, args, env)
    if (!written.ok) return written
    const cardId = id ?? written.value.focusId ?? ''
    const moved = outdent(applyChanges(view, written.value.changes), { ids: [cardId] }, env)
    if (!moved.ok) return written
    return planned(moved.value.says, [...written.value.changes, ...moved.value.changes], cardId)
  }
}
