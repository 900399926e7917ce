// Draws one icon of icons.ts at a size of the scale. Decorative beside words; alone it needs a label.
import type { ComponentType, SVGProps } from 'react'
import styles from './icon.module.css'

export interface IconProps {
  readonly as: ComponentType<SVGProps<SVGSVGElement>>
  readonly size?: 'small' | 'medium' | 'large'
  readonly label?: string
}

export function Icon({ as: Drawing, size = 'medium', label }: IconProps) {
  return label ? (
    <Drawing className={styles.icon} data-size={size} role="img" aria-label={label} />
  ) : (
    <Drawing className={styles.icon} data-size={size} aria-hidden />
  )
}
