// Who told something: the picture of the snapshot, or the monogram of the alias. Never a name.
import { useBlobUrl } from '../../data/react/use-blob-url.ts'
import { useView } from '../../data/react/use-view.ts'
import { storyTeller } from '../../domain/maps/story-moments.ts'
import { rowById } from '../../domain/view/workspace-view.ts'
import type { Id } from '../../lib/ids.ts'
import { Avatar } from '../../ui/avatar.tsx'

export interface TellerFaceProps {
  /** The map of the story. */
  readonly storyId: Id
  readonly size?: 'small' | 'medium' | 'large'
  /** Where the alias already stands beside it. */
  readonly isDecorative?: boolean
}

export function TellerFace({ storyId, size = 'small', isDecorative = false }: TellerFaceProps) {
  const alias = useAlias(storyId)
  const picture = useBlobUrl(
    useView((view) => rowById(view, 'snapshot', rowById(view, 'map', storyId)?.snapshotId)?.picture ?? null),
  )
  return <Avatar name={alias} src={picture ?? undefined} size={size} isDecorative={isDecorative} />
}

/** The alias of who told a story. */
export function useAlias(storyId: Id): string {
  return useView((view) => {
    const story = rowById(view, 'map', storyId)
    return story ? storyTeller(view, story) : 'A story'
  })
}
