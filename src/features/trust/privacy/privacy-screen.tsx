// Privacy of the people who were interviewed: who is due, what is kept, erasing one, and a file for other eyes.
import { useState } from 'react'
import { useView } from '../../../data/react/use-view.ts'
import { isDue, type Retention, retentionInWords, retentionOf } from '../../../domain/people/retention.ts'
import { consentInWords } from '../../../domain/people/consent.ts'
import { PersonConsent } from '../../../records/person-consent.tsx'
import { ScreenLink } from '../../../records/screen-link.tsx'
import { Badge } from '../../../ui/badge.tsx'
import { Button } from '../../../ui/button.tsx'
import { dayOf, dayText } from '../../../ui/day-text.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { Page } from '../../../ui/page.tsx'
import { PopoverButton } from '../../../ui/popover-button.tsx'
import { useNow } from '../../../ui/use-now.ts'
import styles from '../trust.module.css'
import { AnonymisedFile } from './anonymised-file.tsx'
import { EraseDialog } from './erase-dialog.tsx'

export function PrivacyScreen() {
  const today = dayOf(useNow())
  const all = useView((view) => retentionOf(view, today))
  const [erasing, setErasing] = useState<string | null>(null)
  const due = all.filter(isDue).length

  return (
    <Page
      title={<h1>Privacy</h1>}
      above={<ScreenLink to="/settings">Settings</ScreenLink>}
      meta={due === 0 ? 'Nobody is due' : due === 1 ? 'One person is due' : `${due} people are due`}
      width="reading"
    >
      <div className={styles.body}>
        <section className={styles.part} aria-labelledby="privacy-people">
          <h2 id="privacy-people">Consent, and how long it is kept</h2>
          <p className={styles.teach}>
            Names, contacts and photos stand apart from everything you show. Whoever took consent back, or was
            to be kept no longer than a day that has passed, stands first.
          </p>
          {all.length === 0 ? (
            <EmptyState
              look="inline"
              sentence="Nobody was interviewed yet. Participants appear here with their consent."
            />
          ) : (
            <ul className={styles.rows}>
              {all.map((entry) => (
                <Row
                  key={entry.participant.id}
                  entry={entry}
                  onErase={() => setErasing(entry.participant.id)}
                />
              ))}
            </ul>
          )}
        </section>
        <AnonymisedFile />
        <section className={styles.part} aria-labelledby="privacy-note">
          <h2 id="privacy-note">What erasing cannot reach</h2>
          <p className={styles.teach}>
            Erasing clears this device: the workspace, its stored changes, what could be undone, kept
            versions, transcripts and pictures, and every file made afterwards. It does not reach files you
            downloaded or sent before, backups you copied elsewhere, or another device until it merges a newer
            file of yours. Delete those yourself. The browser itself may leave traces of deleted data on the
            disk until it tidies its database.
          </p>
        </section>
      </div>
      {erasing !== null && <EraseDialog participantId={erasing} onClose={() => setErasing(null)} />}
    </Page>
  )
}

function Row({ entry, onErase }: { readonly entry: Retention; readonly onErase: () => void }) {
  const { participant, person } = entry
  const alias = participant.alias || 'Unnamed participant'
  return (
    <li className={styles.row}>
      <div className={styles.versionHead}>
        <div className={styles.rowHead}>
          <strong>
            {alias} {isDue(entry) && <Badge tone="danger">Due</Badge>}
            {entry.state === 'soon' && <Badge tone="warn">Soon</Badge>}
          </strong>
          <span className={styles.quiet}>
            {retentionInWords(entry, dayText)}
            {entry.state !== 'withdrawn' && entry.state !== 'nothing' && ` · ${consentInWords(person)}`}
          </span>
        </div>
        <div className={styles.actions}>
          <PopoverButton
            label="Consent"
            aria-label={`Consent and contact of ${alias}`}
            size="small"
            align="end"
            content={() => <PersonConsent participantId={participant.id} />}
          />
          <Button size="small" aria-label={`Erase ${alias}`} onClick={onErase}>
            Erase…
          </Button>
        </div>
      </div>
    </li>
  )
}
