// The app as one component: storage, updates and router come in from outside, so that tests can bring their own.
import { type AnyRouter, RouterProvider } from '@tanstack/react-router'
import { EspalierContext, type Espalier } from '../data/react/workspace-context.ts'
import type { AppUpdates } from './register-service-worker.ts'
import { UpdatesContext } from './updates-context.ts'

export interface AppProps {
  readonly espalier: Espalier
  readonly updates: AppUpdates
  readonly router: AnyRouter
}

export function App({ espalier, updates, router }: AppProps) {
  return (
    <EspalierContext value={espalier}>
      <UpdatesContext value={updates}>
        <RouterProvider router={router} />
      </UpdatesContext>
    </EspalierContext>
  )
}
