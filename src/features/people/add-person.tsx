// One line to add somebody by name. Enter adds and stays for the next; Escape or leaving puts it away.
import { type KeyboardEvent, type Ref, useImperativeHandle, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { UserPlusIcon } from '../../ui/icons.ts'
import styles from './people.module.css'

export interface AddPersonHandle {
  readonly open: () => void
}

interface AddPersonProps {
  /** "Add a stakeholder" */
  readonly label: string
  readonly placeholder: string
  readonly onAdd: (name: string) => void
  readonly ref: Ref<AddPersonHandle>
}

export function AddPerson({ label, placeholder, onAdd, ref }: AddPersonProps) {
  const [name, setName] = useState<string | null>(null)
  useImperativeHandle(ref, () => ({ open: () => setName('') }), [])

  function add(): void {
    const words = name?.trim() ?? ''
    if (words) onAdd(words)
    setName(words ? '' : null)
  }
  function handleKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') {
      event.preventDefault()
      add()
    } else if (event.key === 'Escape') {
      event.stopPropagation()
      setName(null)
    }
  }

  if (name === null)
    return (
      <Button
        variant="quiet"
        size="small"
        className={styles.add ?? ''}
        icon={<Icon as={UserPlusIcon} size="small" />}
        onClick={() => setName('')}
      >
        {label}
      </Button>
    )
  return (
    <input
      // The button it stands for had the focus.
      autoFocus
      className={styles.addField}
      aria-label={label}
      placeholder={placeholder}
      dir="auto"
      value={name}
      onChange={(event) => setName(event.target.value)}
      onKeyDown={handleKeyDown}
      onBlur={() => {
        add()
        setName(null)
      }}
    />
  )
}
