// A list that shows its first items and the rest when asked, so that a screen with hundreds opens at once and what
// stands below it stays near. The press goes on with the first of the new ones: the focus stays where one reads.
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { Button } from './button.tsx'
import styles from './long-list.module.css'

export interface LongListProps<Item> {
  readonly items: readonly Item[]
  readonly keyOf: (item: Item) => string
  readonly children: (item: Item) => ReactNode
  /** Names the list where no heading does. */
  readonly label?: string
  readonly className?: string | undefined
  readonly rowClassName?: string | undefined
}

/** Lists up to this long are shown whole. */
export const LONG_LIST_STEP = 50

export function LongList<Item>({
  items,
  keyOf,
  children,
  label,
  className,
  rowClassName,
}: LongListProps<Item>) {
  const [shown, setShown] = useState(LONG_LIST_STEP)
  const list = useRef<HTMLUListElement>(null)
  const firstNew = useRef<number | null>(null)
  // One or two more are shown at once: a button for them would take their place.
  const until = items.length <= shown + 2 ? items.length : shown
  const rest = items.length - until

  useEffect(() => {
    const row = firstNew.current === null ? null : list.current?.children[firstNew.current]
    firstNew.current = null
    if (row instanceof HTMLElement) row.focus()
  }, [shown])

  function showTo(count: number): void {
    firstNew.current = until
    setShown(count)
  }

  return (
    <>
      <ul ref={list} className={className} aria-label={label}>
        {items.slice(0, until).map((item) => (
          <li key={keyOf(item)} className={rowClassName} tabIndex={-1}>
            {children(item)}
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <p className={styles['more']}>
          <span>
            {until} of {items.length}
          </span>
          <Button size="small" onClick={() => showTo(until + LONG_LIST_STEP)}>
            Show {Math.min(rest, LONG_LIST_STEP)} more
          </Button>
          {rest > LONG_LIST_STEP && (
            <Button size="small" variant="quiet" onClick={() => showTo(items.length)}>
              Show all {items.length}
            </Button>
          )}
        </p>
      )}
    </>
  )
}
