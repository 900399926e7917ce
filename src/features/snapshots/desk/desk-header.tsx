// The head of the desk: where we are, how complete the page is in words, the clock, and the finish that never blocks.
import { type ReactNode, useState } from 'react'
import { useView } from '../../../data/react/use-view.ts'
import type { Snapshot } from '../../../domain/model/records.ts'
import { triageOf } from '../../../domain/inbox/triage.ts'
import { completenessOf } from '../../../domain/snapshots/completeness.ts'
import { heardOf } from '../../../domain/snapshots/heard-of.ts'
import { snapshotName } from '../../../domain/snapshots/interviews.ts'
import { HelpNote } from '../../../records/help-note.tsx'
import { Button } from '../../../ui/button.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { CheckIcon, EllipsisIcon } from '../../../ui/icons.ts'
import { MenuButton } from '../../../ui/menu-button.tsx'
import type { MenuEntry } from '../../../ui/menu.tsx'
import { Meter } from '../../../ui/meter.tsx'
import { PersonConsent } from '../../../records/person-consent.tsx'
import { ScreenLink } from '../../../records/screen-link.tsx'
import { Popover } from '../../../ui/popover.tsx'
import { useShareSnapshot } from '../share/use-share-snapshot.tsx'
import { DeskTimer } from './desk-timer.tsx'
import styles from './desk.module.css'

interface DeskHeaderProps {
  readonly snapshot: Snapshot
  readonly back?: ReactNode
  readonly more: readonly MenuEntry[]
  /** The page, whose title names the person, is out of sight. */
  readonly isTitle: boolean
  readonly isConsentOpen: boolean
  readonly onConsentOpen: () => void
  readonly onConsentClose: () => void
  readonly onFinish: () => void
  readonly onReopen: () => void
}

export function DeskHeader({
  snapshot,
  back,
  more,
  isTitle,
  isConsentOpen,
  onConsentOpen,
  onConsentClose,
  onFinish,
  onReopen,
}: DeskHeaderProps) {
  const [actions, setActions] = useState<Element | null>(null)
  const name = useView((view) => snapshotName(view, snapshot.id))
  const state = useView((view) => completenessOf(view, snapshot.id))
  const waiting = useView(
    (view) => heardOf(view, snapshot.id).filter((heard) => triageOf(view, heard) === 'waiting').length,
  )
  const share = useShareSnapshot(snapshot.id, onConsentOpen)
  return (
    <header className={styles.header}>
      <div className={styles.crumbs}>
        {back}
        {isTitle ? (
          <h1 className={styles.crumb} dir="auto">
            {name}
          </h1>
        ) : (
          <span className={styles.crumb} dir="auto">
            {name}
          </span>
        )}
        <HelpNote topic="snapshot" />
      </div>
      {state && (
        <div className={styles.complete}>
          <Meter
            label="How complete the snapshot is"
            value={state.done}
            max={state.total}
            hideText
            text={state.inWords}
          />
          <span className={styles.completeWords}>
            {state.inWords}
            {snapshot.finishedAt !== null && waiting > 0 && (
              <>
                {' '}
                <ScreenLink to="/inbox">
                  {waiting === 1 ? 'One opportunity waits' : `${waiting} opportunities wait`} in the inbox
                </ScreenLink>
                {' · '}
                <ScreenLink to={`/tree?panel=waiting&from=${snapshot.id}`}>Place them on the tree</ScreenLink>
              </>
            )}
          </span>
        </div>
      )}
      <div ref={setActions} className={styles.headerActions}>
        <DeskTimer snapshot={snapshot} />
        {snapshot.finishedAt === null ? (
          <Button
            variant="primary"
            size="small"
            icon={<Icon as={CheckIcon} size="small" />}
            onClick={onFinish}
          >
            Finish
          </Button>
        ) : (
          <Button size="small" onClick={onReopen}>
            Finished · open again
          </Button>
        )}
        <MenuButton
          label="More for this snapshot"
          iconOnly
          size="small"
          variant="quiet"
          align="end"
          icon={<Icon as={EllipsisIcon} />}
          items={[...share.entries, { type: 'separator', id: 'after-share' }, ...more]}
        />
      </div>
      {share.dialog}
      {isConsentOpen && actions && snapshot.participantId !== null && (
        <Popover
          label={`Consent and contact of ${name}`}
          anchor={actions}
          align="end"
          onClose={onConsentClose}
        >
          <PersonConsent participantId={snapshot.participantId} />
        </Popover>
      )}
    </header>
  )
}
