// A page that has nothing to show and says why, with the way on.
import type { ReactNode } from 'react'
import styles from './empty-page.module.css'

export interface EmptyPageProps {
  readonly title: string
  readonly children: ReactNode
}

export function EmptyPage({ title, children }: EmptyPageProps) {
  return (
    <div className={styles.page}>
      <h1>{title}</h1>
      {children}
    </div>
  )
}
