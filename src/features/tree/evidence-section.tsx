// Who said it and in which words: the quotes behind an opportunity, each with its person, moment and interview.
import { useMemo, useState } from 'react'
import { useBlobUrl } from '../../data/react/use-blob-url.ts'
import { RecordLink } from '../../records/record-link.tsx'
import { unlinkHeard } from '../../domain/inbox/inbox-commands.ts'
import { branchOf } from '../../domain/tree/forest.ts'
import { evidenceOf, type Testimony } from '../../domain/tree/people-of.ts'
import { splitByFacts } from '../../domain/tree/evidence-split.ts'
import { lastHeard } from '../../domain/tree/tree-filter.ts'
import { nameOfCard } from '../../domain/tree/rules.ts'
import { dayText } from '../../ui/day-text.ts'
import type { Id } from '../../lib/ids.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { UnlinkIcon } from '../../ui/icons.ts'
import { Icon } from '../../ui/icon.tsx'
import { RelativeTime } from '../../ui/relative-time.tsx'
import { useNow } from '../../ui/use-now.ts'
import { Voice } from '../../ui/voice.tsx'
import { PanelSection } from './panel-section.tsx'
import { PeopleDots } from './people-dots.tsx'
import { EvidenceField } from './surfaces.tsx'
import { useTree, useTreeView } from './tree-context.ts'
import type { TreePorts } from './tree-ports.ts'
import styles from './panel.module.css'

export function EvidenceSection({ id }: { readonly id: Id }) {
  const view = useTreeView()
  const [showsBelow, setShowsBelow] = useState(false)
  const [isLinking, setLinking] = useState(false)
  const { segment } = useTree().sight
  const isOf = (each: Testimony) => segment === null || segment.has(each.participant?.id ?? '')
  const own = useMemo(() => evidenceOf(view, id), [view, id]).filter(isOf)
  const all = useMemo(() => evidenceOf(view, id, branchOf(view, id).slice(1)), [view, id]).filter(isOf)
  const rest = all.length - own.length
  const shown = showsBelow ? all : own
  return (
    <PanelSection title="Evidence" aside={<PeopleDots opportunityId={id} look="pictures" max={5} />}>
      {all.length === 0 && (
        <p className={styles.hint}>
          {segment === null
            ? 'Nobody was heard saying this yet. Link what a customer said, or sort the inbox.'
            : 'Nobody of this segment was heard saying this.'}
        </p>
      )}
      {all.length > 0 && <WhoSaidIt id={id} />}
      {shown.length > 0 && (
        <ul className={styles.quotes}>
          {shown.map((testimony) => (
            <li key={`${testimony.heard.id} ${testimony.opportunityId}`}>
              <Quote testimony={testimony} isBelow={testimony.opportunityId !== id} />
            </li>
          ))}
        </ul>
      )}
      <div className={styles.row}>
        {rest > 0 && (
          <Button variant="quiet" size="small" onClick={() => setShowsBelow(!showsBelow)}>
            {showsBelow ? 'Only what is linked here' : `Show ${rest} more from below`}
          </Button>
        )}
        {!isLinking && (
          <Button variant="quiet" size="small" onClick={() => setLinking(true)}>
            Link what was heard
          </Button>
        )}
      </div>
      {isLinking && <EvidenceField opportunityId={id} />}
    </PanelSection>
  )
}

/** When it was heard last, and the people behind it by quick facts; a value narrows the tree to its segment. */
function WhoSaidIt({ id }: { readonly id: Id }) {
  const { ports, sight } = useTree()
  const view = useTreeView()
  const last = useMemo(() => lastHeard(view, id, sight.segment), [view, id, sight])
  const splits = useMemo(() => splitByFacts(view, id, sight.segment), [view, id, sight])
  const { filter } = ports.search()
  const now = useNow()
  return (
    <>
      {last !== '' && (
        <p className={styles.hint}>
          Last heard <RelativeTime at={last} now={now} />
        </p>
      )}
      {splits.length > 0 && (
        <dl className={styles.split} aria-label="By quick facts">
          {splits.map(({ key, values }) => (
            <div key={key}>
              <dt>{key}</dt>
              <dd>
                {values.map(({ value, people }) => (
                  <button
                    key={value}
                    type="button"
                    title={`Look at the tree as “${value}” sees it`}
                    aria-pressed={filter.facts[key] === value}
                    onClick={() => narrowTo(ports, key, value)}
                  >
                    <span dir="auto">{value}</span> <strong>{people}</strong>
                  </button>
                ))}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </>
  )
}

/** The tree as one segment sees it; the same value once more sees all again. */
function narrowTo(ports: TreePorts, key: string, value: string): void {
  const { filter } = ports.search()
  const { [key]: before, ...others } = filter.facts
  const facts = before === value ? others : { ...others, [key]: value }
  ports.onSearch({ filter: { ...filter, facts } }, 'replace')
}

function Quote({ testimony, isBelow }: { readonly testimony: Testimony; readonly isBelow: boolean }) {
  const { ports } = useTree()
  const view = useTreeView()
  const { heard, snapshot, participant, moment, words, opportunityId } = testimony
  const alias = participant?.alias || 'Someone'
  const picture = useBlobUrl(snapshot.picture)
  // What the card says already is not said again.
  const shown = view.rows.opportunity.get(opportunityId)?.statement
  const saysTheSame = heard.statement === words || heard.statement === shown
  return (
    <div className={styles.quote}>
      <Avatar name={alias} src={picture ?? undefined} size="medium" isDecorative />
      <div className={styles.quoteBody}>
        <Voice
          size="small"
          source={
            <>
              <RecordLink type="heard" id={heard.id} className={styles.source ?? ''}>
                <bdi>{alias}</bdi>
                {snapshot.interviewedOn && `, ${dayText(snapshot.interviewedOn, 'medium')}`}
              </RecordLink>
              {moment?.label && ` · ${moment.label}`}
            </>
          }
        >
          {words}
        </Voice>
        {!saysTheSame && <p className={styles.hint}>{heard.statement}</p>}
        {isBelow && <p className={styles.hint}>Linked to “{nameOfCard(view, opportunityId)}”</p>}
      </div>
      <IconButton
        label="Take this link away"
        size="small"
        icon={<Icon as={UnlinkIcon} size="small" />}
        onClick={() => ports.run(unlinkHeard, { heardId: heard.id, opportunityId }, { toast: true })}
      />
    </div>
  )
}
