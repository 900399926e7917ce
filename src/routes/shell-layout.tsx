// Puts a screen into the frame.
import { Outlet, useLocation } from '@tanstack/react-router'
import { useLayoutEffect } from 'react'
import { Shell } from '../app/shell.tsx'

export function ShellLayout() {
  const pathname = useLocation({ select: (location) => location.pathname })
  // The frame scrolls, not the window: another screen begins at its top. Back and forth are restored by the router after this.
  useLayoutEffect(() => {
    document.getElementById('screen')?.scrollTo({ top: 0, behavior: 'instant' })
  }, [pathname])
  return (
    <Shell>
      <Outlet />
    </Shell>
  )
}
