// One example with its name above it; `wide` takes the whole row.
import type { ReactNode } from 'react'
import styles from './gallery.module.css'

interface ExampleProps {
  readonly name: string
  readonly wide?: boolean
  readonly children: ReactNode
}

export function Example({ name, wide = false, children }: ExampleProps) {
  return (
    <div className={styles.example} data-wide={wide || undefined}>
      <h3 className={styles.name}>{name}</h3>
      {children}
    </div>
  )
}
