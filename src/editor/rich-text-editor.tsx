// The rich text editor itself: one ProseMirror bound to a shared fragment. Mounting it writes nothing.
import { EditorContent, useEditor, useEditorState } from '@tiptap/react'
import { type KeyboardEvent, type Ref, useImperativeHandle, useMemo, useRef } from 'react'
import { EditorToolbar } from './editor-toolbar.tsx'
import { noteExtensions } from './schema.ts'
import { bindNotes, type RichTextBinding } from './shared-history.ts'
import styles from './rich-text.module.css'

export interface RichTextHandle {
  readonly focus: () => void
  /** Writes plain text where the caret is. */
  readonly insert: (text: string) => void
}

export interface RichTextEditorProps {
  readonly binding: RichTextBinding
  /** The name that assistive technology reads. */
  readonly label: string
  readonly placeholder?: string
  readonly editable?: boolean
  /** Undo and redo of the whole workspace; without them the shared manager is asked. */
  readonly onUndo?: () => void
  readonly onRedo?: () => void
  readonly ref?: Ref<RichTextHandle>
}

/** Stands only until the shared text is drawn. */
const EMPTY = { type: 'doc', content: [{ type: 'paragraph' }] }

export function RichTextEditor(props: RichTextEditorProps) {
  const { binding, label, placeholder = '', editable = true, ref } = props
  const frame = useRef<HTMLDivElement>(null)
  const extensions = useMemo(() => [...noteExtensions, bindNotes(binding)], [binding])
  const editor = useEditor(
    {
      extensions,
      editable,
      // As data: an empty string would be parsed as markup, which our Trusted Types policy refuses.
      content: EMPTY,
      injectCSS: false,
      editorProps: {
        attributes: {
          class: styles.content ?? '',
          role: 'textbox',
          'aria-multiline': 'true',
          'aria-label': label,
          ...(placeholder && { 'aria-placeholder': placeholder }),
        },
      },
    },
    [extensions, editable, label, placeholder],
  )
  const isEmpty = useEditorState({ editor, selector: ({ editor: now }) => now.isEmpty })
  useImperativeHandle(
    ref,
    () => ({
      focus: () => void editor.commands.focus(),
      insert: (text) => void editor.chain().focus().insertContent({ type: 'text', text }).run(),
    }),
    [editor],
  )

  function handleKeyDown(event: KeyboardEvent<HTMLDivElement>): void {
    const step = historyStep(event)
    if (step) {
      event.preventDefault()
      event.stopPropagation()
      if (step === 'undo') (props.onUndo ?? (() => binding.undoManager.undo()))()
      else (props.onRedo ?? (() => binding.undoManager.redo()))()
    } else if (event.key === 'Escape' && editor.isFocused) {
      // Tab indents inside a list: Escape steps out, from where Tab moves on.
      event.stopPropagation()
      frame.current?.focus()
    } else if (event.key === 'F10' && event.altKey) {
      event.preventDefault()
      frame.current?.querySelector<HTMLElement>('[role=toolbar] [tabindex="0"]')?.focus()
    }
  }

  return (
    // The keys belong to the text inside; the frame itself only takes the focus when Escape leaves the text.
    <div ref={frame} className={styles.frame} tabIndex={-1} onKeyDownCapture={handleKeyDown}>
      {isEmpty && placeholder && (
        <p className={styles.placeholder} aria-hidden="true">
          {placeholder}
        </p>
      )}
      <EditorContent editor={editor} className={styles.holder} />
      {editable && <EditorToolbar editor={editor} label={label} />}
    </div>
  )
}

function historyStep(event: KeyboardEvent): 'undo' | 'redo' | null {
  if (!(event.metaKey || event.ctrlKey) || event.altKey) return null
  const key = event.key.toLowerCase()
  if (key === 'z') return event.shiftKey ? 'redo' : 'undo'
  return key === 'y' && !event.shiftKey ? 'redo' : null
}
