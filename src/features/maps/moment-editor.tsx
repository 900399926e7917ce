// The caret in a moment, on the canvas and in the outline alike. Enter keeps (a new moment goes on to the next),
// Mod+Enter keeps and stops, Escape restores; an empty new moment leaves nothing behind.
import { type KeyboardEvent, useState } from 'react'
import type { Id } from '../../lib/ids.ts'
import { InlineEditor, type EditEnd } from '../../ui/inline-editor.tsx'
import { useMap } from './map-context.ts'
import { takeFocusSoon } from './map-ports.ts'
import { DRAFT_ID } from './map-session.ts'
import { commitText, dropEditing } from './map-writing.ts'
import styles from './moment-card.module.css'

export function MomentEditor({ id, text }: { readonly id: Id; readonly text: string }) {
  const { ports } = useMap()
  const isNew = id === DRAFT_ID
  // Each new moment has an editor of its own, although the card in hand keeps its id.
  const [editing] = useState(() => ports.session.getState().editing)

  function handleKeyDown(event: KeyboardEvent<HTMLTextAreaElement>, now: string): void {
    if (event.key !== 'Enter' || event.shiftKey) return
    const isMod = event.metaKey || event.ctrlKey
    if (!isMod && !isNew) return
    event.preventDefault()
    event.stopPropagation()
    commitText(ports, editing, now, isNew && !isMod)
  }
  function handleEnd(how: EditEnd): void {
    // A text that was kept has closed the editor already.
    if (ports.session.getState().editing !== editing) return
    dropEditing(ports)
    if (how !== 'blur') takeFocusSoon(ports)
  }

  return (
    <span className={styles.editor}>
      <InlineEditor
        label={isNew ? 'New moment' : 'Moment'}
        text={text}
        multiline
        required
        placeholder="What happens"
        onCommit={(words) => commitText(ports, editing, words, false)}
        onEnd={handleEnd}
        onKeyDown={handleKeyDown}
      />
    </span>
  )
}
