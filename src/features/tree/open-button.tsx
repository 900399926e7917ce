// The way from a card to its details, on the card itself: there while the pointer is over it or it has the focus, and
// it names the key. With the keyboard the key does it; the press is read from `data-intent`.
import { useStore } from 'zustand'
import { actionStore } from '../../ui/actions/action-store.ts'
import { Icon } from '../../ui/icon.tsx'
import { PanelRightIcon } from '../../ui/icons.ts'
import { Kbd } from '../../ui/kbd.tsx'
import styles from './open-button.module.css'

const DEFAULT_KEYS = ['Space']

export function OpenButton({ isFocused }: { readonly isFocused: boolean }) {
  const [key] = useStore(actionStore, ({ keysById }) => keysById['tree.peek']) ?? DEFAULT_KEYS
  return (
    <button type="button" tabIndex={-1} className={styles.open} data-intent="open" aria-label="Details">
      <Icon as={PanelRightIcon} size="small" />
      Details
      {isFocused && key !== undefined && (
        <span className={styles.key} aria-hidden>
          <Kbd keys={key} />
        </span>
      )}
    </button>
  )
}
