// What is not there yet, said plainly: an open place in the work is part of what is shown.
import type { ReactNode } from 'react'
import styles from './stops.module.css'

export function Gap({ children }: { readonly children: ReactNode }) {
  return <p className={styles.gap}>{children}</p>
}
