// The one quote that brings the person back months later: large, in their own voice.
import { useRun } from '../../../data/react/use-run.ts'
import { useView } from '../../../data/react/use-view.ts'
import type { RuleId } from '../../../domain/coach/rule.ts'
import type { Snapshot } from '../../../domain/model/records.ts'
import { pageToShare } from '../../../domain/snapshots/page-to-share.ts'
import { writeQuote } from '../../../domain/snapshots/snapshot-commands.ts'
import { FindingHints } from '../../../records/finding-hint.tsx'
import { PersonConsent } from '../../../records/person-consent.tsx'
import { TextHints } from '../../../records/text-hints.tsx'
import { EditableText } from '../../../ui/editable-text.tsx'
import { PopoverButton } from '../../../ui/popover-button.tsx'
import { useCardText } from '../desk/desk-target.ts'
import { SourceLink } from './source-link.tsx'
import styles from './page.module.css'

/** What the coach says of the quote stands beneath it. */
export const QUOTE_RULES: readonly RuleId[] = ['L6']

export function MemorableQuote({ snapshot }: { readonly snapshot: Snapshot }) {
  const run = useRun()
  const { quote } = snapshot
  const { participantId } = snapshot
  const isHeldBack = useView((view) => pageToShare(view, snapshot.id)?.heldBack !== '')
  const isWithdrawn = useView((view) => view.people.get(participantId ?? '')?.withdrawn ?? false)
  const text = useCardText(snapshot.id, {
    quote: quote?.text ?? '',
    at: quote?.at ?? null,
    passage: quote?.passage ?? null,
  })
  return (
    <section className={styles.quote} aria-label="Memorable quote" data-empty={quote ? undefined : ''}>
      <EditableText
        {...text}
        look="voice"
        className={styles.quoteText ?? ''}
        label="Memorable quote"
        value={quote?.text ?? ''}
        placeholder="A memorable quote, word for word: strong emotion or odd behaviour"
        multiline
        hint={(words) => words.trim() !== (quote?.text ?? '') && <TextHints kind="quote" text={words} />}
        onCommit={(words) => run(writeQuote, { snapshotId: snapshot.id, text: words })}
      />
      {quote && <SourceLink place={quote} quote={quote.text} of="Memorable quote" />}
      {quote && <FindingHints aboutId={snapshot.id} only={QUOTE_RULES} />}
      {isHeldBack && (
        <div className={styles.consentNote}>
          <p>
            {isWithdrawn
              ? 'Consent was withdrawn. A shared page shows nothing of this interview.'
              : 'No consent to be quoted is noted. A shared page leaves their own words out.'}
          </p>
          {participantId !== null && (
            <PopoverButton
              label="Note consent"
              variant="quiet"
              size="small"
              content={() => <PersonConsent participantId={participantId} />}
            />
          )}
        </div>
      )}
    </section>
  )
}
