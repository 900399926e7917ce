// Whether a new version of the app waits; provided by the composition root.
import { createContext } from 'react'
import type { AppUpdates } from './register-service-worker.ts'

export const NO_UPDATES: AppUpdates = {
  state: () => 'none',
  subscribe: () => () => {},
  applyUpdate: () => Promise.resolve(),
  reopen: () => Promise.resolve(),
}

export const UpdatesContext = createContext<AppUpdates>(NO_UPDATES)
