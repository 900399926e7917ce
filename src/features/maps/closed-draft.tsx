// A draft of another member before the reveal: whose it is and nothing of what stands in it.
import type { ReactNode } from 'react'
import { useMe } from '../../data/react/use-me.ts'
import { useView } from '../../data/react/use-view.ts'
import type { ExperienceMap } from '../../domain/model/records.ts'
import { rowById } from '../../domain/view/workspace-view.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Page } from '../../ui/page.tsx'

export function ClosedDraft({ map, back }: { readonly map: ExperienceMap; readonly back?: ReactNode }) {
  const [, setMe] = useMe()
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
            <Button variant="primary" onClick={() => setMe(map.authorId)}>
              I am {name}
            </Button>
          )
        }
      />
    </Page>
  )
}
