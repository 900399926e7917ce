// The list under a combo box, in the top layer and as wide as its field. It never takes the focus.
import { useEffect, useLayoutEffect, useRef, type MouseEvent } from 'react'
import { PlusIcon } from './icons.ts'
import { Icon } from './icon.tsx'
import { useAnchored } from './use-anchored.ts'
import type { ComboEntry } from './use-combo-box.ts'
import { cx } from './cx.ts'
import layerStyles from './layer.module.css'
import styles from './combo-box.module.css'

export interface OptionListProps {
  readonly id: string
  readonly label: string
  readonly anchor: Element
  readonly entries: readonly ComboEntry[]
  readonly active: number
  readonly emptyText: string
  readonly onActivate: (index: number) => void
  readonly onChoose: (index: number) => void
}

/** Pressing in the list must not take the focus from the field. */
const keepFocus = { onMouseDown: (event: MouseEvent): void => event.preventDefault() }

export function OptionList({
  id,
  label,
  anchor,
  entries,
  active,
  emptyText,
  onActivate,
  onChoose,
}: OptionListProps) {
  const ref = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => ref.current?.showPopover(), [])
  useAnchored(ref, anchor, { matchWidth: true })
  useEffect(() => {
    ref.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [active])

  return (
    <div ref={ref} popover="manual" className={cx(layerStyles.layer, styles.list)} {...keepFocus}>
      {entries.length === 0 && <p className={styles.empty}>{emptyText}</p>}
      <div
        id={id}
        role={entries.length > 0 ? 'listbox' : undefined}
        aria-label={entries.length > 0 ? label : undefined}
      >
        {entries.map((entry, index) => (
          <button
            key={entry.type === 'create' ? '+' : entry.option.id}
            id={`${id}-${index}`}
            type="button"
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            aria-disabled={entry.type === 'option' && entry.option.whyNot ? true : undefined}
            className={styles.option}
            onPointerMove={() => index !== active && onActivate(index)}
            onClick={() => onChoose(index)}
          >
            {entry.type === 'create' ? <Icon as={PlusIcon} /> : entry.option.icon}
            <span className={styles.words}>
              <span dir="auto">{entry.type === 'create' ? entry.label : entry.option.label}</span>
              {entry.type === 'option' && (entry.option.whyNot ?? entry.option.detail) && (
                <span className={styles.detail} dir="auto">
                  {entry.option.whyNot ?? entry.option.detail}
                </span>
              )}
            </span>
          </button>
        ))}
      </div>
    </div>
  )
}
