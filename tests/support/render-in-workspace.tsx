// Renders one part of the product in an open workspace, without the app around it.
import { render } from '@testing-library/react'
import { onTestFinished } from 'vitest'
import type { ReactNode } from 'react'
import '../../src/ui/tokens.css'
import '../../src/ui/base.css'
import { EspalierContext, WorkspaceContext } from '../../src/data/react/workspace-context.ts'
import type { aWorkspace } from './a-workspace.ts'

type Opened = Pick<Awaited<ReturnType<typeof aWorkspace>>, 'espalier' | 'workspace'>

/** It is gone before the workspace is closed. */
export function renderInWorkspace({ espalier, workspace }: Opened, part: ReactNode): void {
  const { unmount } = render(
    <EspalierContext value={espalier}>
      <WorkspaceContext value={workspace}>{part}</WorkspaceContext>
    </EspalierContext>,
  )
  onTestFinished(unmount)
}
