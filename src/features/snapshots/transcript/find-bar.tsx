// Find in the transcript: as one types; Enter and Shift+Enter walk, Escape goes back to the turn that was found.
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { Icon } from '../../../ui/icon.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { ChevronDownIcon, ChevronUpIcon, SearchIcon, XIcon } from '../../../ui/icons.ts'
import styles from './transcript.module.css'

interface FindBarProps {
  readonly query: string
  readonly count: number
  /** Which one is shown, from 0. */
  readonly current: number
  /** Changes when the key was pressed again: the field takes the focus. */
  readonly calls: number
  readonly onQuery: (query: string) => void
  readonly onStep: (step: 1 | -1) => void
  readonly onClose: () => void
}

export function FindBar({ query, count, current, calls, onQuery, onStep, onClose }: FindBarProps) {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (calls === 0) return
    field.current?.focus()
    field.current?.select()
  }, [calls])

  function handleKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') {
      event.preventDefault()
      onStep(event.shiftKey ? -1 : 1)
    } else if (event.key === 'Escape') {
      event.preventDefault()
      event.stopPropagation()
      onClose()
    }
  }
  const where = query.trim() === '' ? '' : count === 0 ? 'Not found' : `${current + 1} of ${count}`
  return (
    <search className={styles.find}>
      <Icon as={SearchIcon} size="small" />
      <input
        ref={field}
        type="text"
        className={styles.findField}
        aria-label="Find in the transcript"
        placeholder="Find in the transcript"
        value={query}
        onChange={(event) => onQuery(event.target.value)}
        onKeyDown={handleKeyDown}
      />
      <span role="status" className={styles.findWhere}>
        {where}
      </span>
      {query !== '' && (
        <>
          <IconButton
            label="Previous"
            keys="Shift+Enter"
            size="small"
            icon={<Icon as={ChevronUpIcon} />}
            onClick={() => onStep(-1)}
          />
          <IconButton
            label="Next"
            keys="Enter"
            size="small"
            icon={<Icon as={ChevronDownIcon} />}
            onClick={() => onStep(1)}
          />
          <IconButton label="Close" keys="Esc" size="small" icon={<Icon as={XIcon} />} onClick={onClose} />
        </>
      )}
    </search>
  )
}
