// A link to a record, wherever it is mentioned; and the way to go there from a key or a menu.
import { Link, useRouter } from '@tanstack/react-router'
import { type ReactNode, useCallback } from 'react'
import type { Id } from '../lib/ids.ts'
import type { RecordType } from '../domain/model/records.ts'
import { useView } from '../data/react/use-view.ts'
import { useWorkspace } from '../data/react/use-workspace.ts'
import { recordPath } from './record-path.ts'
import { RouterLink } from './router-link.tsx'

export interface RecordLinkProps {
  readonly type: RecordType
  readonly id: Id
  /** A look of its own; without it, plain words that underline when pointed at. */
  readonly className?: string | undefined
  readonly children: ReactNode
}

export function RecordLink({ type, id, className, children }: RecordLinkProps) {
  const workspace = useWorkspace()
  const path = useView((view) => recordPath(view, workspace.id, type, id))
  if (className === undefined)
    return (
      <RouterLink {...destination(path)} look="plain">
        {children}
      </RouterLink>
    )
  return (
    <Link {...destination(path)} className={className}>
      {children}
    </Link>
  )
}

/** A function that goes to a record. */
export function useOpenRecord(): (type: RecordType, id: Id) => void {
  const router = useRouter()
  const workspace = useWorkspace()
  return useCallback(
    (type, id) => {
      void router.navigate(destination(recordPath(workspace.store.getState().view, workspace.id, type, id)))
    },
    [router, workspace],
  )
}

export interface Destination {
  readonly to: string
  readonly search: Record<string, string>
  readonly resetScroll?: boolean
}

/** A path with its search, as the router takes it. Where it names a place on the screen, that screen scrolls there itself. */
export function destination(path: string): Destination {
  const [to = '/', query = ''] = path.split('?')
  const search = Object.fromEntries(new URLSearchParams(query))
  return { to, search, ...('at' in search ? { resetScroll: false } : {}) }
}
