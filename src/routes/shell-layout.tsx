// Puts a screen into the frame.
import { Outlet } from '@tanstack/react-router'
import { Shell } from '../app/shell.tsx'

export function ShellLayout() {
  return (
    <Shell>
      <Outlet />
    </Shell>
  )
}
