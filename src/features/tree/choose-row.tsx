// One sibling on the sheet: its words, who said it, the four notes, and the way on from it.
import { useMemo } from 'react'
import { useRun } from '../../data/react/use-run.ts'
import { useView } from '../../data/react/use-view.ts'
import { LENSES } from '../../domain/model/records.ts'
import { OPPORTUNITY_STATUS_WORDS } from '../../domain/model/status-words.ts'
import { setLens } from '../../domain/tree/edit-opportunity.ts'
import { branchOf, childrenOf } from '../../domain/tree/forest.ts'
import { evidenceOf } from '../../domain/tree/people-of.ts'
import type { Id } from '../../lib/ids.ts'
import { RecordLink } from '../../records/record-link.tsx'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { Clamped } from '../../ui/clamped.tsx'
import { dayText } from '../../ui/day-text.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Icon } from '../../ui/icon.tsx'
import { ArrowRightIcon, TargetIcon } from '../../ui/icons.ts'
import { TextArea } from '../../ui/text-area.tsx'
import { Voice } from '../../ui/voice.tsx'
import { LENS_WORDS } from './lens-words.ts'
import { PeopleDots } from './people-dots.tsx'
import styles from './choose.module.css'

export interface ChooseRowProps {
  readonly id: Id
  readonly isChosen: boolean
  /** Compares its children. */
  readonly onGo: () => void
  /** Opens the decision for it, a leaf. */
  readonly onChoose: () => void
}

const MOST_QUOTES = 6

export function ChooseRow({ id, isChosen, onGo, onChoose }: ChooseRowProps) {
  const run = useRun()
  const row = useView((view) => view.rows.opportunity.get(id) ?? null)
  const children = useView((view) => childrenOf(view, id).length)
  if (!row) return null
  const isTarget = row.status === 'target'
  return (
    <article className={styles.row} aria-label={row.statement}>
      <div className={styles.who}>
        <h3 className={styles.statement}>
          <Clamped lines={6}>{row.statement}</Clamped>
        </h3>
        <div className={styles.facts}>
          {row.status !== 'candidate' && (
            <Badge
              tone={isTarget ? 'accent' : 'neutral'}
              icon={isTarget ? <Icon as={TargetIcon} size="small" /> : undefined}
            >
              {OPPORTUNITY_STATUS_WORDS[row.status]}
            </Badge>
          )}
          <PeopleDots opportunityId={id} look="pictures" max={5} />
        </div>
        <Said id={id} />
        <div className={styles.facts}>
          {children > 0 ? (
            <Button size="small" icon={<Icon as={ArrowRightIcon} size="small" />} onClick={onGo}>
              {children === 1 ? 'Go on to its child' : `Compare its ${children} children`}
            </Button>
          ) : (
            <Button
              size="small"
              variant={isTarget ? 'secondary' : 'primary'}
              icon={<Icon as={TargetIcon} size="small" />}
              aria-expanded={isChosen}
              onClick={onChoose}
            >
              {isTarget ? 'Why it is the target' : 'Choose it'}
            </Button>
          )}
        </div>
      </div>
      {LENSES.map((lens) => (
        <div key={lens} className={styles.cell}>
          <span className={styles.cellHead} aria-hidden>
            {LENS_WORDS[lens].label}
          </span>
          <TextArea
            label={`${LENS_WORDS[lens].label}: ${row.statement}`}
            hideLabel
            rows={3}
            placeholder={LENS_WORDS[lens].help}
            value={row.lens[lens] ?? ''}
            onCommit={(note) => run(setLens, { id, lens, note })}
          />
        </div>
      ))}
    </article>
  )
}

/** What customers said about it and everything below. */
function Said({ id }: { readonly id: Id }) {
  const view = useView((all) => all)
  const said = useMemo(() => evidenceOf(view, id, branchOf(view, id).slice(1)), [view, id])
  if (said.length === 0) return <p className={styles.hint}>Nobody was heard saying this yet.</p>
  return (
    <Disclosure summary={said.length === 1 ? '1 quote' : `${said.length} quotes`}>
      <ul className={styles.quotes}>
        {said.slice(0, MOST_QUOTES).map(({ heard, snapshot, participant, words, opportunityId }) => (
          <li key={`${heard.id} ${opportunityId}`}>
            <Voice
              size="small"
              source={
                <RecordLink type="heard" id={heard.id}>
                  {[participant?.alias || 'Someone', dayText(snapshot.interviewedOn, 'medium')]
                    .filter(Boolean)
                    .join(', ')}
                </RecordLink>
              }
            >
              {words}
            </Voice>
          </li>
        ))}
      </ul>
      {said.length > MOST_QUOTES && (
        <p className={styles.hint}>And {said.length - MOST_QUOTES} more on its card.</p>
      )}
    </Disclosure>
  )
}
