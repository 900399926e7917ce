// The toolbar of notes. It shows while the notes have the focus; one tab stop, arrows inside (Alt+F10 from the text).
import { type Editor, useEditorState } from '@tiptap/react'
import { Link2Icon } from 'lucide-react'
import { type KeyboardEvent, useState } from 'react'
import { Icon } from '../ui/icon.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { rovingIndex } from '../ui/roving.ts'
import { LinkForm } from './link-form.tsx'
import { TOOLBAR_ITEMS } from './toolbar-items.ts'
import styles from './rich-text.module.css'

export function EditorToolbar({ editor, label }: { readonly editor: Editor; readonly label: string }) {
  const [current, setCurrent] = useState(0)
  const [isLinking, setIsLinking] = useState(false)
  const on = useEditorState({
    editor,
    selector: ({ editor: now }) => [
      ...TOOLBAR_ITEMS.filter((item) => item.isOn(now)).map((item) => item.id),
      ...(now.isActive('link') ? ['link'] : []),
    ],
  })

  function handleKeyDown(event: KeyboardEvent<HTMLDivElement>): void {
    if (event.key === 'Escape') {
      event.stopPropagation()
      editor.commands.focus()
      return
    }
    const next = rovingIndex(event.key, current, TOOLBAR_ITEMS.length + 1, { orientation: 'horizontal' })
    if (next === null) return
    event.preventDefault()
    setCurrent(next)
    event.currentTarget.querySelectorAll<HTMLElement>('button')[next]?.focus()
  }

  if (isLinking)
    return (
      <div className={styles.toolbar} data-open>
        <LinkForm editor={editor} onClose={() => setIsLinking(false)} />
      </div>
    )
  return (
    <div
      role="toolbar"
      tabIndex={-1}
      aria-label={`Format: ${label}`}
      className={styles.toolbar}
      onKeyDown={handleKeyDown}
    >
      {TOOLBAR_ITEMS.map((item, i) => (
        <IconButton
          key={item.id}
          label={item.label}
          keys={item.keys}
          size="small"
          tabIndex={i === current ? 0 : -1}
          aria-pressed={on.includes(item.id)}
          icon={<Icon as={item.icon} />}
          hintSide="top"
          onFocus={() => setCurrent(i)}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => item.run(editor)}
        />
      ))}
      <IconButton
        label="Link"
        size="small"
        tabIndex={current === TOOLBAR_ITEMS.length ? 0 : -1}
        aria-pressed={on.includes('link')}
        icon={<Icon as={Link2Icon} />}
        hintSide="top"
        onFocus={() => setCurrent(TOOLBAR_ITEMS.length)}
        onClick={() => setIsLinking(true)}
      />
    </div>
  )
}
