// One line to give the selected words a link, change it or take it off. Says why when an address cannot be a link.
import type { Editor } from '@tiptap/react'
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { Button } from '../ui/button.tsx'
import { safeHref } from './safe-href.ts'
import styles from './rich-text.module.css'

interface LinkFormProps {
  readonly editor: Editor
  readonly onClose: () => void
}

export function LinkForm({ editor, onClose }: LinkFormProps) {
  const known: unknown = editor.getAttributes('link')['href']
  const [href, setHref] = useState(typeof known === 'string' ? known : '')
  const [problem, setProblem] = useState('')
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])

  function close(): void {
    onClose()
    editor.commands.focus()
  }

  function handleSubmit(event: FormEvent): void {
    event.preventDefault()
    const text = href.trim()
    if (!text) {
      editor.chain().extendMarkRange('link').unsetLink().run()
      return close()
    }
    const safe = safeHref(text) ?? safeHref(`https://${text}`)
    if (!safe || (!safeHref(text) && /^[a-z][a-z0-9+.-]*:(?!\d)/i.test(text)))
      return setProblem('A link starts with https://, http:// or mailto:')
    const range = editor.chain().extendMarkRange('link')
    if (editor.state.selection.empty && !known)
      range.insertContent({ type: 'text', text, marks: [{ type: 'link', attrs: { href: safe } }] }).run()
    else range.setLink({ href: safe }).run()
    close()
  }

  function handleKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    close()
  }

  return (
    <form className={styles.linkForm} onSubmit={handleSubmit}>
      <input
        ref={field}
        onKeyDown={handleKeyDown}
        className={styles.linkField}
        aria-label="Link address"
        aria-invalid={problem !== '' || undefined}
        placeholder="https://…"
        value={href}
        onChange={(event) => {
          setHref(event.target.value)
          setProblem('')
        }}
      />
      <Button type="submit" size="small">
        Link
      </Button>
      <Button size="small" variant="quiet" onClick={close}>
        Cancel
      </Button>
      {problem && (
        <span role="alert" className={styles.linkProblem}>
          {problem}
        </span>
      )}
    </form>
  )
}
