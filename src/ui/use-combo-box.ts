// What a combo box does, without how it looks: filtering, which option is active, keys, opening and closing.
import { useEffect, useMemo, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react'
import { announce } from './announce.ts'
import type { ComboBoxProps, ComboOption } from './combo-box.tsx'
import { foldText, matchRank } from './fold-text.ts'
import { pushLayer } from './layer-stack.ts'

export type ComboEntry =
  | { readonly type: 'option'; readonly option: ComboOption }
  | { readonly type: 'create'; readonly label: string }

export interface ComboBoxState {
  readonly text: string
  readonly isOpen: boolean
  readonly active: number
  readonly entries: readonly ComboEntry[]
  readonly open: () => void
  readonly toggle: () => void
  readonly type: (text: string) => void
  readonly setActive: (index: number) => void
  readonly choose: (index: number) => void
  readonly handleKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void
  readonly handleBlur: (event: FocusEvent<HTMLInputElement>) => void
}

export function useComboBox(props: ComboBoxProps, root: () => HTMLElement | null): ComboBoxState {
  const { options, value = null, onChoose, onCreate, clearOnChoose = false, limit = 50 } = props
  const { createLabel = (text: string) => `Create “${text}”` } = props
  const chosen = options.find((option) => option.id === value)?.label ?? ''
  // null: nothing was typed since the last choice, so the field shows what is chosen.
  const [query, setQuery] = useState<string | null>(null)
  const [isOpen, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const layer = useRef<{ remove: () => void } | null>(null)

  const typed = (query ?? '').trim()
  const found = useMemo(
    () => (isOpen ? bestMatches(options, typed, limit) : []),
    [isOpen, options, typed, limit],
  )
  const canCreate = isOpen && onCreate !== undefined && typed !== '' && !isKnown(options, typed)
  const entries: readonly ComboEntry[] = [
    ...found.map((option): ComboEntry => ({ type: 'option', option })),
    ...(canCreate ? [{ type: 'create', label: createLabel(typed) } as const] : []),
  ]

  useEffect(() => {
    if (!isOpen) return
    layer.current = pushLayer()
    return () => layer.current?.remove()
  }, [isOpen])

  const count = found.length
  useEffect(() => {
    if (isOpen && typed !== '')
      announce(count === 0 ? 'No options' : count === 1 ? '1 option' : `${count} options`)
  }, [isOpen, typed, count])

  function open(): void {
    if (isOpen) return
    setOpen(true)
    setActive(-1)
  }
  function close(): void {
    setOpen(false)
    setActive(-1)
  }
  function type(text: string): void {
    setQuery(text)
    setOpen(true)
    setActive(text.trim() === '' ? -1 : 0)
  }
  function choose(index: number): void {
    const entry = entries[index]
    if (!entry || (entry.type === 'option' && entry.option.whyNot)) return
    setQuery(clearOnChoose ? '' : null)
    close()
    if (entry.type === 'create') onCreate?.(typed)
    else onChoose(entry.option.id)
  }
  function move(step: 1 | -1): void {
    if (entries.length === 0) return
    const from = active < 0 && step < 0 ? entries.length : active
    setActive((from + step + entries.length) % entries.length)
  }

  function handleKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.nativeEvent.isComposing || event.metaKey || event.ctrlKey) return
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      if (!isOpen) open()
      else move(event.key === 'ArrowDown' ? 1 : -1)
    } else if (event.key === 'Enter' && isOpen) {
      event.preventDefault()
      choose(active)
    } else if (event.key === 'Escape' && (isOpen || query)) {
      event.preventDefault()
      event.stopPropagation()
      if (isOpen) close()
      else setQuery(null)
    }
  }
  function handleBlur(event: FocusEvent<HTMLInputElement>): void {
    if (event.relatedTarget instanceof Node && root()?.contains(event.relatedTarget)) return
    close()
    setQuery(clearOnChoose ? (query ?? '') : null)
  }

  return {
    text: query ?? (clearOnChoose ? '' : chosen),
    isOpen,
    active: Math.min(active, entries.length - 1),
    entries,
    open,
    toggle() {
      root()?.querySelector('input')?.focus()
      if (isOpen) close()
      else open()
    },
    type,
    setActive,
    choose,
    handleKeyDown,
    handleBlur,
  }
}

function isKnown(options: readonly ComboOption[], text: string): boolean {
  const folded = foldText(text)
  return options.some((option) => foldText(option.label) === folded)
}

function bestMatches(options: readonly ComboOption[], query: string, limit: number): readonly ComboOption[] {
  if (query === '') return options.slice(0, limit)
  const ranked = options.flatMap((option) => {
    const rank = Math.max(
      matchRank(option.label, query),
      option.detail ? matchRank(option.detail, query) - 1 : 0,
    )
    return rank > 0 ? [{ option, rank }] : []
  })
  return ranked
    .toSorted((a, b) => b.rank - a.rank)
    .slice(0, limit)
    .map((entry) => entry.option)
}
