// A menu beside its anchor: arrows, Home, End and the first letters move, Enter chooses, Escape and Tab leave.
// Items are data, so the same list can serve a button, a context menu and the palette.
// An item that cannot act now stays in the list and says why.
import { useRef, type KeyboardEvent, type ReactNode } from 'react'
import { foldText } from './fold-text.ts'
import { Layer } from './layer.tsx'
import { MenuItem } from './menu-item.tsx'
import { rovingIndex } from './roving.ts'
import { isTypedKey } from './typed-key.ts'
import type { Anchor, AnchoredOptions } from './use-anchored.ts'
import styles from './menu.module.css'

export interface MenuAction {
  readonly type?: 'action'
  readonly id: string
  readonly label: string
  readonly onSelect: () => void
  readonly icon?: ReactNode
  readonly keys?: string | undefined
  readonly detail?: string
  readonly danger?: boolean
  readonly whyNot?: string | null | undefined
  /** Makes it a choice: `radio` for one of the group, `check` for on and off. */
  readonly choice?: { readonly kind: 'radio' | 'check'; readonly isOn: boolean }
}

export type MenuEntry =
  | MenuAction
  | { readonly type: 'separator'; readonly id: string }
  | { readonly type: 'heading'; readonly id: string; readonly label: string }

export interface MenuProps extends Pick<AnchoredOptions, 'side' | 'align'> {
  readonly label: string
  readonly items: readonly MenuEntry[]
  readonly anchor: Anchor
  readonly onClose: () => void
  /** Which item has the focus at first; none when it was opened with a pointer. */
  readonly start?: 'first' | 'last' | 'none'
}

const TYPE_AHEAD_MS = 600

export function Menu({ label, items, anchor, onClose, start = 'first', side, align }: MenuProps) {
  const typed = useRef({ text: '', at: 0 })

  function itemsOf(menu: Element): HTMLElement[] {
    return [...menu.querySelectorAll<HTMLElement>('[role^="menuitem"]')]
  }
  function handleShow(menu: HTMLElement): void {
    const all = itemsOf(menu)
    const first = start === 'none' ? menu : start === 'last' ? all.at(-1) : all[0]
    ;(first ?? menu).focus({ preventScroll: true })
  }
  function handleKeyDown(event: KeyboardEvent<HTMLDivElement>): void {
    const all = itemsOf(event.currentTarget)
    const current = all.findIndex((item) => item === document.activeElement)
    const next = rovingIndex(event.key, current, all.length, { orientation: 'vertical' })
    if (next !== null) {
      event.preventDefault()
      all[next]?.focus()
    } else if (event.key === 'Tab') {
      event.preventDefault()
      onClose()
    } else if (isTypedKey(event)) {
      typeAhead(event, all, current)
    }
  }
  function typeAhead(event: KeyboardEvent, all: readonly HTMLElement[], current: number): void {
    const isFresh = event.timeStamp - typed.current.at > TYPE_AHEAD_MS
    typed.current = { text: (isFresh ? '' : typed.current.text) + foldText(event.key), at: event.timeStamp }
    // A new letter looks on from the next item, a longer word may still mean this one.
    const from = isFresh ? current + 1 : Math.max(current, 0)
    const ordered = [...all.slice(from), ...all.slice(0, from)]
    ordered.find((item) => foldText(item.textContent.trim()).startsWith(typed.current.text))?.focus()
  }

  return (
    <Layer
      anchor={anchor}
      onClose={onClose}
      onShow={handleShow}
      role="menu"
      aria-label={label}
      className={styles.menu}
      onKeyDown={handleKeyDown}
      {...(side && { side })}
      {...(align && { align })}
    >
      {items.map((entry) => {
        if (entry.type === 'separator') return <hr key={entry.id} className={styles.separator} />
        if (entry.type === 'heading') {
          return (
            <div key={entry.id} role="presentation" className={styles.heading}>
              {entry.label}
            </div>
          )
        }
        return <MenuItem key={entry.id} item={entry} onClose={onClose} />
      })}
    </Layer>
  )
}
