// A round in the list: its question and quiet time, the drafts (closed ones show only whose they are), the reveal, the
// drafts side by side, and the table on which one map is made of them.
import { useState } from 'react'
import { useMe } from '../../data/react/use-me.ts'
import { useRun } from '../../data/react/use-run.ts'
import { useView } from '../../data/react/use-view.ts'
import { revealDrafts } from '../../domain/maps/map-commands.ts'
import { mergeDrafts } from '../../domain/maps/merge-drafts.ts'
import { canSee, type Round } from '../../domain/maps/maps.ts'
import { mergesOf } from '../../domain/maps/unite-merges.ts'
import type { ExperienceMap } from '../../domain/model/records.ts'
import { rowById } from '../../domain/view/workspace-view.ts'
import type { Id } from '../../lib/ids.ts'
import { RecordLink } from '../../records/record-link.tsx'
import { Avatar } from '../../ui/avatar.tsx'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { EllipsisIcon, EyeIcon, GitMergeIcon, LockIcon } from '../../ui/icons.ts'
import { MenuButton } from '../../ui/menu-button.tsx'
import { DraftsSideBySide } from './drafts-side-by-side.tsx'
import { mapSession } from './map-session.ts'
import { MapCard } from './map-card.tsx'
import { QuietTimeButton } from './quiet-time.tsx'
import { useWorkspace } from '../../data/react/use-workspace.ts'
import styles from './maps-screen.module.css'

export interface RoundCardProps {
  readonly round: Round
  readonly onOpenMap: (mapId: Id) => void
}

export function RoundCard({ round, onOpenMap }: RoundCardProps) {
  const run = useRun()
  const [me] = useMe()
  const workspace = useWorkspace()
  const mergedId = useView((view) => mergesOf(view, round)[0]?.id ?? null)
  // What has just been revealed is shown at once; an older round opens folded.
  const [isBeside, setIsBeside] = useState(false)
  const { id, drafts } = round
  const hidden = drafts.filter((draft) => draft.revealedAt === null)
  const isRound = drafts.length > 1
  function handleReveal(): void {
    const planned = run(revealDrafts, { mapIds: hidden.map((draft) => draft.id) }, { toast: true })
    if (planned.ok && isRound) setIsBeside(true)
  }
  function handleMerge(): void {
    const planned = run(mergeDrafts, { mapIds: drafts.map((draft) => draft.id) })
    if (planned.ok && planned.value.focusId) goToTable(planned.value.focusId)
  }
  function goToTable(mapId: Id): void {
    mapSession(workspace.id, mapId).setState({ isStudio: true })
    onOpenMap(mapId)
  }
  return (
    <section className={styles.round} aria-label={`Drafts: ${round.scope}`}>
      <header className={styles.roundHead}>
        <div>
          <h3 dir="auto">{round.scope}</h3>
          <p className={styles.facts}>{stateInWords(round, mergedId !== null)}</p>
        </div>
        <div className={styles.roundActions}>
          {isRound && !round.isRevealed && <QuietTimeButton draftId={id} />}
          {hidden.length > 0 && (
            <Button icon={<Icon as={EyeIcon} />} onClick={handleReveal}>
              Reveal {hidden.length === 1 ? 'the draft' : `the ${hidden.length} drafts`}
            </Button>
          )}
          {round.isRevealed && isRound && (
            <>
              <Button aria-expanded={isBeside} onClick={() => setIsBeside(!isBeside)}>
                Side by side
              </Button>
              <Button
                variant={mergedId === null ? 'primary' : 'secondary'}
                icon={<Icon as={GitMergeIcon} />}
                onClick={mergedId === null ? handleMerge : () => goToTable(mergedId)}
              >
                {mergedId === null ? 'Make one map' : 'Go on merging'}
              </Button>
              {mergedId !== null && (
                <MenuButton
                  label="More for this round"
                  iconOnly
                  variant="quiet"
                  icon={<Icon as={EllipsisIcon} />}
                  items={[{ id: 'again', label: 'Merge anew, on a table of its own', onSelect: handleMerge }]}
                />
              )}
            </>
          )}
        </div>
      </header>
      {isBeside && <DraftsSideBySide round={round} />}
      <ul className={styles.cards}>
        {drafts.map((draft) => (
          <li key={draft.id}>{canSee(draft, me) ? <MapCard map={draft} /> : <ClosedCard draft={draft} />}</li>
        ))}
      </ul>
    </section>
  )
}

function stateInWords({ drafts, isRevealed }: Round, isMerged: boolean): string {
  if (drafts.length === 1) return isRevealed ? 'Open to everybody.' : 'Closed until it is revealed.'
  if (isMerged) return 'Merged. The drafts stay as they were drawn.'
  if (isRevealed) return 'Revealed. Each explains, the others ask, nobody debates yet. Then make one map.'
  return 'Alone first: each draws without seeing the others.'
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
