// A key combination as key caps: ⌘ or Ctrl by platform, read aloud as words.
import { keyNames } from './key-names.ts'
import { isApplePlatform } from './platform.ts'
import styles from './kbd.module.css'

export interface KbdProps {
  /** Such as "Mod+Shift+K"; two keys in turn are written with a space: "G T". */
  readonly keys: string
}

export function Kbd({ keys }: KbdProps) {
  const names = keyNames(keys, isApplePlatform())
  return (
    <kbd className={styles.kbd}>
      <span className="visually-hidden">{names.map((name) => name.spoken).join(' ')}</span>
      <span aria-hidden className={styles.caps}>
        {names.map((name) => (
          <span key={name.spoken} className={styles.cap}>
            {name.cap}
          </span>
        ))}
      </span>
    </kbd>
  )
}
