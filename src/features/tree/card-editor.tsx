// The caret in a card, on the canvas and in the outline alike. Enter keeps (a new card goes on to the next), Tab goes
// to a child, Shift+Tab one level out, Escape restores. The card grows with what is typed.
import { useStore } from 'zustand'
import type { FormEvent, KeyboardEvent } from 'react'
import { InlineEditor } from '../../ui/inline-editor.tsx'
import { currentRow } from './tree-ports.ts'
import { sizeOfCard } from './tree-cards.ts'
import { useTree } from './tree-context.ts'
import { DRAFT_ID } from './tree-session.ts'
import type { TreeRow } from './tree-rows.ts'
import { commitText, dropEditing, takeFocusSoon } from './writing.ts'
import styles from './card-editor.module.css'

export interface CardEditorProps {
  readonly row: TreeRow
  readonly text: string
  readonly badgeRows: number
}

const LABELS = { outcome: 'Outcome', opportunity: 'Opportunity', solution: 'Solution' } as const
const PLACEHOLDERS = {
  outcome: 'Which behaviour should change?',
  opportunity: 'What they said they need, or what hurts',
  solution: 'An idea that would address it',
} as const

export function CardEditor({ row, text, badgeRows }: CardEditorProps) {
  const { ports, metrics } = useTree()
  const isNew = row.id === DRAFT_ID
  const editing = useStore(ports.session, (state) => state.editing)

  /** An editor that goes away tells its words once more: only those of the card still being written count. */
  function handleCommit(words: string): void {
    if (ports.session.getState().editing === editing) commitText(ports, words, 'stop')
  }

  function handleKeyDown(event: KeyboardEvent<HTMLTextAreaElement>, now: string): void {
    const isMod = event.metaKey || event.ctrlKey
    if (event.key === 'Tab' && !isMod && !event.altKey) {
      event.preventDefault()
      commitText(ports, now, event.shiftKey ? 'outdent' : 'child')
    } else if (event.key === 'Enter' && isMod) {
      event.preventDefault()
      event.stopPropagation()
      commitText(ports, now, 'stop')
    } else if (event.key === 'Enter' && !event.shiftKey && isNew) {
      event.preventDefault()
      commitText(ports, now, 'sibling')
    }
  }
  /** Only another number of lines is another size; most keys change nothing around the card. */
  function handleInput(event: FormEvent<HTMLElement>): void {
    if (!(event.target instanceof HTMLTextAreaElement)) return
    const heightOf = (words: string) => sizeOfCard(words, row.kind, badgeRows, metrics, true).height
    const { grownText } = ports.session.getState()
    const typed = event.target.value
    if (heightOf(typed) !== heightOf(grownText ?? text)) ports.session.setState({ grownText: typed })
  }
  function handleEnd(): void {
    // A text that was kept has closed the editor already.
    if (ports.session.getState().editing === null) return
    const shown = currentRow(ports)
    dropEditing(ports)
    if (shown) takeFocusSoon(ports)
  }

  return (
    <span className={styles.editor} data-kind={row.kind} onInput={handleInput}>
      <InlineEditor
        key={editing?.type === 'draft' ? editing.draft.turn : row.id}
        label={isNew ? `New ${LABELS[row.kind].toLowerCase()}` : LABELS[row.kind]}
        text={text}
        multiline
        required
        placeholder={PLACEHOLDERS[row.kind]}
        onCommit={handleCommit}
        onEnd={handleEnd}
        onKeyDown={handleKeyDown}
      />
    </span>
  )
}
