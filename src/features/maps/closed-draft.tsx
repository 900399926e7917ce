// A draft of another member before the reveal: whose it is and nothing of what stands in it.
import type { ReactNode } from 'react'
import { useView } from '../../data/react/use-view.ts'
import type { ExperienceMap } from '../../domain/model/records.ts'
import { rowById } from '../../domain/view/workspace-view.ts'
import type { Id } from '../../lib/ids.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Page } from '../../ui/page.tsx'

interface ClosedDraftProps {
  readonly map: ExperienceMap
  readonly onChooseMe: (memberId: Id | null) => void
  readonly back?: ReactNode
}

export function ClosedDraft({ map, onChooseMe, back }: ClosedDraftProps) {
  const author = useView((view) => rowById(view, 'member', map.authorId))
  const name = author?.name ?? 'Somebody'
  return (
    <Page above={back} title={<h1>{name}’s draft</h1>} meta={<span>{map.scope}</span>}>
      <EmptyState
        title="Alone first"
        sentence={`What ${name} draws stays closed until the reveal, so that nobody’s guess leads another’s. If ${name} sits at this device now, open it.`}
        drawing={<Avatar name={name} size="huge" isDecorative />}
        action={
          map.authorId && (
            <Button variant="primary" onClick={() => onChooseMe(map.authorId)}>
              I am {name}
            </Button>
          )
        }
      />
    </Page>
  )
}
