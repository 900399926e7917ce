// One line of a menu. Choosing it first closes the menu, which gives the focus back, and then acts.
import { useId } from 'react'
import { flushSync } from 'react-dom'
import { CheckIcon } from './icons.ts'
import { Icon } from './icon.tsx'
import { Kbd } from './kbd.tsx'
import type { MenuAction } from './menu.tsx'
import styles from './menu.module.css'

export interface MenuItemProps {
  readonly item: MenuAction
  readonly onClose: () => void
}

export function MenuItem({ item, onClose }: MenuItemProps) {
  const id = useId()
  const detail = item.whyNot ?? item.detail

  function handleClick(): void {
    if (item.whyNot) return
    flushSync(onClose)
    item.onSelect()
  }

  return (
    <button
      type="button"
      role={item.choice ? (item.choice.kind === 'radio' ? 'menuitemradio' : 'menuitemcheckbox') : 'menuitem'}
      aria-checked={item.choice?.isOn}
      aria-disabled={item.whyNot ? true : undefined}
      aria-labelledby={`${id}-label`}
      aria-describedby={detail ? `${id}-detail` : undefined}
      tabIndex={-1}
      className={styles.item}
      data-danger={item.danger || undefined}
      onClick={handleClick}
      onPointerMove={(event) => event.currentTarget.focus({ preventScroll: true })}
      onPointerLeave={(event) =>
        event.currentTarget.closest<HTMLElement>('[role="menu"]')?.focus({ preventScroll: true })
      }
    >
      <span className={styles.icon}>
        {item.choice ? item.choice.isOn && <Icon as={CheckIcon} /> : item.icon}
      </span>
      <span className={styles.words}>
        <span id={`${id}-label`} dir="auto">
          {item.label}
        </span>
        {detail && (
          <span id={`${id}-detail`} className={styles.detail}>
            {detail}
          </span>
        )}
      </span>
      {item.keys && (
        <span className={styles.keys}>
          <Kbd keys={item.keys} />
        </span>
      )}
    </button>
  )
}
