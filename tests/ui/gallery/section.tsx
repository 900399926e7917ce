// One titled part of the gallery with its examples side by side.
import type { ReactNode } from 'react'
import styles from './gallery.module.css'

export function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={styles.section}>
      <h2>{title}</h2>
      <div className={styles.examples}>{children}</div>
    </section>
  )
}
