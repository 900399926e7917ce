// A link to a screen of the open workspace: "/tree", "/inbox", "/interviews?new=1", '' for this week.
import { Link, useRouter } from '@tanstack/react-router'
import { type ReactNode, useCallback } from 'react'
import { useWorkspace } from '../data/react/use-workspace.ts'
import { destination } from './record-link.tsx'
import { RouterLink } from './router-link.tsx'

export interface ScreenLinkProps {
  readonly to: string
  /** A look of its own; without it, a link as in running text. */
  readonly className?: string | undefined
  readonly children: ReactNode
}

export function ScreenLink({ to, className, children }: ScreenLinkProps) {
  const { id } = useWorkspace()
  const path = destination(`/w/${id}${to}`)
  if (className === undefined) return <RouterLink {...path}>{children}</RouterLink>
  return (
    <Link {...path} className={className}>
      {children}
    </Link>
  )
}

/** A function that goes to a screen of the open workspace: "/inbox", "/tree/drivers?at=…". */
export function useOpenScreen(): (to: string) => void {
  const router = useRouter()
  const { id } = useWorkspace()
  return useCallback((to) => void router.navigate(destination(`/w/${id}${to}`)), [router, id])
}
