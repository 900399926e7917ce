// The line where ideas are written: Enter adds and stays; several pasted lines are several ideas.
import { type ClipboardEvent, type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { Button } from '../../../ui/button.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import styles from './storm.module.css'

interface NextIdeaProps {
  readonly label: string
  readonly placeholder: string
  /** Answers whether it was taken; only then the line empties. */
  readonly onAdd: (text: string) => boolean
  readonly startsFocused?: boolean
  /** Between the line and its button. */
  readonly children?: ReactNode
}

export function NextIdea({ label, placeholder, onAdd, startsFocused = false, children }: NextIdeaProps) {
  const [text, setText] = useState('')
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (startsFocused) field.current?.focus()
  }, [startsFocused])
  function handleSubmit(event: FormEvent): void {
    event.preventDefault()
    if (text.trim() !== '' && onAdd(text)) setText('')
    field.current?.focus()
  }
  function handlePaste(event: ClipboardEvent): void {
    const pasted = event.clipboardData.getData('text/plain')
    if (!/\S.*\r?\n\s*\S/.test(pasted)) return
    event.preventDefault()
    if (onAdd(pasted)) setText('')
  }
  return (
    <form className={styles.next} onSubmit={handleSubmit}>
      <TextField
        ref={field}
        label={label}
        placeholder={placeholder}
        value={text}
        onChange={setText}
        onPaste={handlePaste}
        autoComplete="off"
        data-next-idea
        className={styles.nextWords}
      />
      {children}
      <Button type="submit">Add</Button>
    </form>
  )
}
