// The findings of the coach for a screen. They follow a change after a short rest, and are null before the first time.
import { useSyncExternalStore } from 'react'
import { useWorkspace } from '../data/react/use-workspace.ts'
import type { Finding } from '../domain/coach/finding.ts'
import { findingsAbout } from '../domain/coach/findings.ts'
import type { WorkspaceView } from '../domain/view/workspace-view.ts'
import type { Id } from '../lib/ids.ts'
import { coachWatch } from './coach-watch.ts'

/** An answer about the findings; `select` returns what the domain remembers, never a fresh object. */
export function useFindings<Answer>(select: (view: WorkspaceView, today: string) => Answer): Answer | null {
  const watch = coachWatch(useWorkspace().store)
  return useSyncExternalStore(watch.subscribe, () => {
    const asked = watch.asked()
    return asked ? select(asked.view, asked.today) : null
  })
}

const NONE: readonly Finding[] = []

/** The open findings about one record, the gravest first. */
export function useFindingsAbout(aboutId: Id): readonly Finding[] {
  return useFindings((view, today) => findingsAbout(view, today, aboutId)) ?? NONE
}
