// A person as a small picture or a monogram. The tone follows from the name alone, so a person looks the same everywhere.
import { cx } from './cx.ts'
import { monogramOf, toneOf } from './monogram.ts'
import styles from './avatar.module.css'

export interface AvatarProps {
  readonly name: string
  /** Address of a picture; the monogram stands in for it. */
  readonly src?: string | undefined
  readonly size?: 'small' | 'medium' | 'large' | 'huge'
  /** Where the name already stands beside it. */
  readonly isDecorative?: boolean
  readonly className?: string
}

export function Avatar({ name, src, size = 'medium', isDecorative = false, className }: AvatarProps) {
  const named = isDecorative ? { 'aria-hidden': true } : { role: 'img', 'aria-label': name, title: name }
  return (
    <span {...named} className={cx(styles.avatar, className)} data-size={size} data-tone={toneOf(name)}>
      {src ? (
        <img src={src} alt="" className={styles.picture} />
      ) : (
        <span aria-hidden>{monogramOf(name, size === 'small')}</span>
      )}
    </span>
  )
}
