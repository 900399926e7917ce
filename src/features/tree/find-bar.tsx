// The field in which words are looked for among the cards: Enter goes to the next one, Escape back to the tree.
import { useEffect, useRef, type KeyboardEvent } from 'react'
import { useStore } from 'zustand'
import { IconButton } from '../../ui/icon-button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { ChevronDownIcon, ChevronUpIcon, SearchIcon, XIcon } from '../../ui/icons.ts'
import { closeFind, hitAt, stepHit } from './finding.ts'
import { useTree } from './tree-context.ts'
import styles from './sight-bar.module.css'

export function FindBar(props: { readonly onField: (field: HTMLInputElement | null) => void }) {
  const { onField } = props
  const { ports, sight } = useTree()
  const find = useStore(ports.session, (state) => state.find)
  // The place among the hits follows the focus.
  useStore(ports.session, (state) => state.focusedId)
  const box = useRef<HTMLDivElement>(null)
  const isOpen = find !== null
  useEffect(() => {
    if (!isOpen) return
    const field = box.current?.querySelector('input') ?? null
    onField(field)
    field?.focus()
    return () => onField(null)
  }, [isOpen, onField])
  if (find === null) return null

  function handleKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    const isNext = event.key === 'Enter' || event.key === 'F3' || event.key === 'ArrowDown'
    if (event.key === 'Escape') closeFind(ports)
    else if (event.key === 'ArrowUp' || (isNext && event.shiftKey)) stepHit(ports, -1)
    else if (isNext && !event.nativeEvent.isComposing) stepHit(ports, 1)
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <div ref={box} className={styles.find} role="search" aria-label="Find in the tree">
      <Icon as={SearchIcon} size="small" />
      <input
        type="text"
        dir="auto"
        className={styles.field}
        aria-label="Find in the tree"
        placeholder="Words on a card"
        value={find}
        onChange={(event) => ports.session.setState({ find: event.target.value })}
        onKeyDown={handleKeyDown}
      />
      <span role="status" className={styles.count}>
        {countInWords(sight.hits?.length ?? null, hitAt(ports, sight.hits ?? []))}
      </span>
      <IconButton
        label="Previous card found"
        keys="Shift+F3"
        size="small"
        icon={<Icon as={ChevronUpIcon} />}
        onClick={() => stepHit(ports, -1)}
      />
      <IconButton
        label="Next card found"
        keys="F3"
        size="small"
        icon={<Icon as={ChevronDownIcon} />}
        onClick={() => stepHit(ports, 1)}
      />
      <IconButton
        label="Stop looking"
        keys="Esc"
        size="small"
        icon={<Icon as={XIcon} />}
        onClick={() => closeFind(ports)}
      />
    </div>
  )
}

function countInWords(count: number | null, at: number | null): string {
  if (count === null) return ''
  if (count === 0) return 'No card'
  if (at !== null) return `${at + 1} of ${count}`
  return count === 1 ? '1 card' : `${count} cards`
}
