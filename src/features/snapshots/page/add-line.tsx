// One quiet line to add something by hand. Enter adds and stays for the next; Escape or an empty Enter puts it away.
import { type KeyboardEvent, type ReactNode, useState } from 'react'
import { Icon } from '../../../ui/icon.tsx'
import { PlusIcon } from '../../../ui/icons.ts'
import styles from './page.module.css'

interface AddLineProps {
  /** What the button says: "Add a moment". */
  readonly label: string
  readonly placeholder: string
  readonly onAdd: (text: string) => void
  /** Stands before the field: the kind of what is added. */
  readonly before?: ReactNode
  /** What is said under the field while one writes. */
  readonly hint?: (text: string) => ReactNode
}

export function AddLine({ label, placeholder, onAdd, before, hint }: AddLineProps) {
  const [text, setText] = useState<string | null>(null)

  function add(): boolean {
    const words = text?.trim() ?? ''
    if (words) onAdd(words)
    setText(words ? '' : null)
    return words !== ''
  }
  function handleKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') {
      event.preventDefault()
      add()
    } else if (event.key === 'Escape') {
      event.stopPropagation()
      setText(null)
    }
  }

  if (text === null)
    return (
      <button type="button" className={styles.add} onClick={() => setText('')}>
        <Icon as={PlusIcon} size="small" /> {label}
      </button>
    )
  return (
    <div className={styles.addLine}>
      {before}
      <input
        // The button it stands for had the focus.
        autoFocus
        className={styles.addField}
        aria-label={label}
        placeholder={placeholder}
        dir="auto"
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={handleKeyDown}
        onBlur={(event) => {
          const isInside =
            event.relatedTarget && event.currentTarget.parentElement?.contains(event.relatedTarget)
          if (!isInside && !add()) setText(null)
        }}
      />
      {hint && <div className={styles.addHint}>{hint(text)}</div>}
    </div>
  )
}
