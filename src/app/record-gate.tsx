// A deep link shows its record, or says that it was archived (with the way to bring it back) or is not here.
import type { ReactNode } from 'react'
import { useRun } from '../data/react/use-run.ts'
import { useView } from '../data/react/use-view.ts'
import type { RecordType } from '../domain/model/records.ts'
import { restoreRecord } from '../domain/view/restore-record.ts'
import type { Id } from '../lib/ids.ts'
import { ScreenLink } from '../records/screen-link.tsx'
import { Button } from '../ui/button.tsx'
import { EmptyPage } from './empty-page.tsx'

export interface RecordGateProps {
  readonly type: RecordType
  readonly id: Id
  /** "interview", "review": what the person calls it. */
  readonly name: string
  /** The list it belongs to. */
  readonly back: { readonly to: string; readonly label: string }
  readonly children: ReactNode
}

export function RecordGate({ type, id, name, back, children }: RecordGateProps) {
  const isLive = useView((view) => view.rows[type].has(id))
  const isArchived = useView((view) => view.archived[type].has(id))
  const run = useRun()
  if (isLive) return children
  return (
    <EmptyPage title={isArchived ? `This ${name} is archived` : `There is no such ${name} here`}>
      {isArchived ? (
        <>
          <p>It was put away, with everything that belongs to it. You can bring it back as it was.</p>
          <Button variant="primary" onClick={() => void run(restoreRecord, { type, id })}>
            Bring it back
          </Button>
        </>
      ) : (
        <p>
          The address may be from another workspace, or the {name} was made on a device that has not shared it
          yet.
        </p>
      )}
      <ScreenLink to={back.to}>{back.label}</ScreenLink>
    </EmptyPage>
  )
}
