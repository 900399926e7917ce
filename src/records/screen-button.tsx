// The one next step of an empty screen where it is on another screen: a link that looks like the primary button.
import { createLink } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useWorkspace } from '../data/react/use-workspace.ts'
import { ButtonLink } from '../ui/button-link.tsx'
import { destination } from './record-link.tsx'

const RouterButton = createLink(ButtonLink)

interface ScreenButtonProps {
  /** As for ScreenLink: "/tree", "/inbox". */
  readonly to: string
  readonly children: ReactNode
}

export function ScreenButton({ to, children }: ScreenButtonProps) {
  const { id } = useWorkspace()
  return (
    <RouterButton {...destination(`/w/${id}${to}`)} variant="primary">
      {children}
    </RouterButton>
  )
}
