// A link to a screen of the open workspace: "/tree", "/inbox", '' for this week.
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useWorkspace } from '../data/react/use-workspace.ts'
import { RouterLink } from './router-link.tsx'

export interface ScreenLinkProps {
  readonly to: string
  /** A look of its own; without it, a link as in running text. */
  readonly className?: string | undefined
  readonly children: ReactNode
}

export function ScreenLink({ to, className, children }: ScreenLinkProps) {
  const { id } = useWorkspace()
  const path: string = `/w/${id}${to}`
  if (className === undefined) return <RouterLink to={path}>{children}</RouterLink>
  return (
    <Link to={path} className={className}>
      {children}
    </Link>
  )
}
