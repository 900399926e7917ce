// What stands on an empty map: how one begins, and the first thing to do.
import { useView } from '../../data/react/use-view.ts'
import { rowById } from '../../domain/view/workspace-view.ts'
import type { Id } from '../../lib/ids.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { useMap } from './map-context.ts'
import { MapDrawing } from './map-drawing.tsx'
import { beginDraft } from './map-writing.ts'
import styles from './map-screen.module.css'

export function FirstMoment({ mapId }: { readonly mapId: Id }) {
  const { ports } = useMap()
  const map = useView((view) => rowById(view, 'map', mapId))
  const isDraft = map?.kind === 'draft'
  return (
    <div className={styles.first}>
      <EmptyState
        title={isDraft ? 'Draw what you believe, on your own' : 'What happens first?'}
        sentence={
          isDraft
            ? 'Write down what the customer does, from the first thought to the end. Enter opens the next moment. Leave out the product: this is their day, not your screens.'
            : 'Begin with the moment in which it starts for the customer. Enter opens the next one; loops, errors and exits come by key. What you draw is a guess that every story tests.'
        }
        drawing={<MapDrawing />}
        action={
          <Button variant="primary" onClick={() => beginDraft(ports, { afterId: null })}>
            Write the first moment
          </Button>
        }
      />
    </div>
  )
}
