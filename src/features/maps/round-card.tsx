// A round in the list: its question, the drafts (closed ones show only whose they are), and the reveal.
import { useState } from 'react'
import { useMe } from '../../data/react/use-me.ts'
import { useRun } from '../../data/react/use-run.ts'
import { useView } from '../../data/react/use-view.ts'
import { revealDrafts } from '../../domain/maps/map-commands.ts'
import { mergeDrafts } from '../../domain/maps/merge-drafts.ts'
import { canSee, type Round } from '../../domain/maps/maps.ts'
import type { ExperienceMap } from '../../domain/model/records.ts'
import { rowById } from '../../domain/view/workspace-view.ts'
import type { Id } from '../../lib/ids.ts'
import { RecordLink } from '../../records/record-link.tsx'
import { Avatar } from '../../ui/avatar.tsx'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { EyeIcon, GitMergeIcon, LockIcon } from '../../ui/icons.ts'
import { DraftsSideBySide } from './drafts-side-by-side.tsx'
import { MapCard } from './map-card.tsx'
import styles from './maps-screen.module.css'

export interface RoundCardProps {
  readonly round: Round
  readonly onOpenMap: (mapId: Id) => void
}

export function RoundCard({ round, onOpenMap }: RoundCardProps) {
  const run = useRun()
  const [me] = useMe()
  const [isBeside, setIsBeside] = useState(false)
  const hidden = round.drafts.filter((draft) => draft.revealedAt === null)
  function handleMerge(): void {
    const planned = run(mergeDrafts, { mapIds: round.drafts.map((draft) => draft.id) })
    if (planned.ok && planned.value.focusId) onOpenMap(planned.value.focusId)
  }
  return (
    <section className={styles.round} aria-label={`Drafts: ${round.scope}`}>
      <header className={styles.roundHead}>
        <div>
          <h3 dir="auto">{round.scope}</h3>
          <p className={styles.facts}>
            {round.isRevealed
              ? 'Revealed. Explain, ask, debate nothing yet.'
              : 'Alone first: each draws without seeing the others.'}
          </p>
        </div>
        {round.isRevealed && round.drafts.length > 1 && (
          <div className={styles.formFoot}>
            <Button aria-expanded={isBeside} onClick={() => setIsBeside(!isBeside)}>
              Side by side
            </Button>
            <Button variant="primary" icon={<Icon as={GitMergeIcon} />} onClick={handleMerge}>
              Make one map
            </Button>
          </div>
        )}
        {hidden.length > 0 && (
          <Button
            icon={<Icon as={EyeIcon} />}
            onClick={() => run(revealDrafts, { mapIds: hidden.map((draft) => draft.id) }, { toast: true })}
          >
            Reveal {hidden.length === 1 ? 'the draft' : `the ${hidden.length} drafts`}
          </Button>
        )}
      </header>
      {isBeside && <DraftsSideBySide round={round} />}
      <ul className={styles.cards}>
        {round.drafts.map((draft) => (
          <li key={draft.id}>{canSee(draft, me) ? <MapCard map={draft} /> : <ClosedCard draft={draft} />}</li>
        ))}
      </ul>
    </section>
  )
}

function ClosedCard({ draft }: { readonly draft: ExperienceMap }) {
  const author = useView((view) => rowById(view, 'member', draft.authorId))
  const name = author?.name ?? 'Somebody'
  return (
    <article className={styles.card} data-closed="">
      <div className={styles.thumb} data-closed="" aria-hidden="true">
        <Icon as={LockIcon} size="large" />
      </div>
      <div className={styles.cardWords}>
        <h3 className={styles.name} dir="auto">
          <RecordLink type="map" id={draft.id} className={styles.open ?? ''}>
            {name}’s draft
          </RecordLink>
        </h3>
        <p className={styles.facts}>
          <Avatar name={name} size="small" isDecorative /> closed until the reveal
        </p>
      </div>
    </article>
  )
}
