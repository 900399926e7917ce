// Notes of one snapshot in a real document with the real history, rendered in the editor.
import { render, screen } from '@testing-library/react'
import { applyToDocs } from '../../src/data/crdt/apply-to-doc.ts'
import { createHistory } from '../../src/data/crdt/history.ts'
import { newDoc, notesFragment, plainText } from '../../src/data/crdt/workspace-doc.ts'
import { RECORDS } from '../../src/domain/model/records.ts'
import { RichTextEditor } from '../../src/editor/rich-text-editor.tsx'

export function notesStage(notes = '') {
  const docs = { main: newDoc(), people: newDoc() }
  const row = { ...RECORDS.snapshot.defaults, id: 's1', notes }
  applyToDocs(docs, [{ do: 'create', type: 'snapshot', row }], 'load')
  const history = createHistory(docs)
  const fragment = notesFragment(docs.main, 'snapshot', 's1')
  if (!fragment) throw new Error('the record has notes')
  const binding = { fragment, undoManager: history.manager }
  const show = () => {
    const shown = render(
      <RichTextEditor
        binding={binding}
        label="Notes"
        placeholder="What was said"
        onUndo={() => void history.undo()}
        onRedo={() => void history.redo()}
      />,
    )
    return { ...shown, box: screen.getByRole('textbox', { name: 'Notes' }) }
  }
  return { docs, history, fragment, show, words: () => plainText(fragment) }
}

/** Pastes as a clipboard would: HTML beside its plain text. */
export function paste(target: HTMLElement, html: string, text = ''): void {
  const clipboardData = new DataTransfer()
  if (html) clipboardData.setData('text/html', html)
  clipboardData.setData('text/plain', text)
  target.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
}
