// A hit as a link to where it stands: the card on the desk, or the turn of the transcript.
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Id } from '../../../lib/ids.ts'
import { useWorkspace } from '../../../data/react/use-workspace.ts'
import { destination } from '../../../records/record-link.tsx'
import styles from './search.module.css'

interface HitLinkProps {
  readonly snapshotId: Id
  /** A record on the page. */
  readonly at?: Id | null
  /** A turn of the transcript, from 0. */
  readonly turn?: number
  readonly children: ReactNode
}

export function HitLink({ snapshotId, at, turn, children }: HitLinkProps) {
  const { id } = useWorkspace()
  const query = turn !== undefined ? `?turn=${turn}` : at ? `?at=${at}` : ''
  return (
    <Link {...destination(`/w/${id}/interviews/${snapshotId}${query}`)} className={styles.hit}>
      {children}
    </Link>
  )
}
