// One heard opportunity on its way: its words and where they come from, what to ask, and where it may go.
import { type RefObject, useMemo } from 'react'
import { useView } from '../../data/react/use-view.ts'
import { gateQuestions } from '../../domain/inbox/gate.ts'
import { LOOKS_ALIKE, type Suggestion } from '../../domain/inbox/look-alikes.ts'
import { remarkOf, standOf } from '../../domain/inbox/inbox-for.ts'
import { linksOfHeard } from '../../domain/inbox/triage.ts'
import { shortly } from '../../domain/snapshots/spoken-place.ts'
import type { Heard } from '../../domain/model/records.ts'
import { forestOf } from '../../domain/tree/forest.ts'
import { nameOfCard } from '../../domain/tree/rules.ts'
import { peopleOf } from '../../domain/tree/people-of.ts'
import type { Id } from '../../lib/ids.ts'
import { RecordLink } from '../../records/record-link.tsx'
import { dayText } from '../../ui/day-text.ts'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { Clamped } from '../../ui/clamped.tsx'
import { ComboBox } from '../../ui/combo-box.tsx'
import { Kbd } from '../../ui/kbd.tsx'
import { KindMark } from '../../ui/kind-mark.tsx'
import { Voice } from '../../ui/voice.tsx'
import { aliasOf, whoOf } from './inbox-words.ts'
import { linkOptions } from './place-options.ts'
import type { TriageMoves } from './use-triage.ts'
import styles from './inbox.module.css'

/** A statement longer than this is read as a paragraph, no longer as a heading. */
const LONG = 240

export interface TriageDeskProps {
  readonly heard: Heard
  readonly treeId: Id
  /** The opportunity that is pointed at in the tree beside, for the gate. */
  readonly aimedId: Id | null
  readonly likely: readonly Suggestion[]
  readonly moves: TriageMoves
  /** Around the field that links by typing, so that a key can go there. */
  readonly linkField: RefObject<HTMLDivElement | null>
}

export function TriageDesk({ heard, treeId, aimedId, likely, moves, linkField }: TriageDeskProps) {
  const stand = useView((view) => standOf(view, heard, treeId))
  return (
    <div className={styles.desk}>
      <Origin heard={heard} />
      {stand !== 'waiting' && <WhereItIs heard={heard} treeId={treeId} moves={moves} />}
      <Gate heardId={heard.id} treeId={treeId} aimedId={aimedId ?? likely[0]?.opportunityId ?? null} />
      <section className={styles.section} aria-label="Where it may go">
        {likely.length > 0 && <Likely heard={heard} likely={likely} moves={moves} />}
        <div ref={linkField}>
          <LinkField key={heard.id} heard={heard} treeId={treeId} moves={moves} />
        </div>
        <div className={styles.actions}>
          <Button size="small" onClick={moves.askParent} after={<Kbd keys="C" />}>
            New child of…
          </Button>
          <Button size="small" onClick={moves.newBranch} after={<Kbd keys="B" />}>
            New top branch
          </Button>
          {(stand === 'waiting' || stand === 'parked') && (
            <Button size="small" onClick={moves.askWhy} after={<Kbd keys="P" />}>
              {stand === 'parked' ? 'Change the reason' : 'Park'}
            </Button>
          )}
        </div>
      </section>
    </div>
  )
}

function Origin({ heard }: { readonly heard: Heard }) {
  const alias = useView((view) => aliasOf(view, view.rows.snapshot.get(heard.snapshotId) ?? null))
  const day = useView((view) => view.rows.snapshot.get(heard.snapshotId)?.interviewedOn ?? '')
  const moment = useView((view) => view.rows.moment.get(heard.momentId ?? '')?.label ?? '')
  return (
    <section className={styles.section} aria-label="What was heard">
      <KindMark kind="opportunity" variant={heard.kind} />
      <h2 className={styles.words} data-long={heard.statement.length > LONG || undefined} dir="auto">
        {heard.statement}
      </h2>
      {heard.quote && heard.quote !== heard.statement && <Voice>{heard.quote}</Voice>}
      {heard.snapshotId === '' ? (
        <SaidInReview heard={heard} />
      ) : (
        <p className={styles.quiet}>
          <RecordLink type="heard" id={heard.id}>
            <bdi>{alias}</bdi>
            {day && `, ${dayText(day, 'medium')}`}
          </RecordLink>
          {moment && ` · ${moment}`}
        </p>
      )}
    </section>
  )
}

function WhereItIs(props: { readonly heard: Heard; readonly treeId: Id; readonly moves: TriageMoves }) {
  const { heard, treeId, moves } = props
  const view = useView((all) => all)
  const links = linksOfHeard(view, heard.id)
  if (links.length === 0)
    return (
      <section className={styles.section} aria-label="Parked">
        <p>
          <Badge>Parked</Badge> {heard.parkedWhy}
        </p>
        <div className={styles.actions}>
          <Button size="small" onClick={moves.takeBack} after={<Kbd keys="U" />}>
            Let it wait again
          </Button>
        </div>
      </section>
    )
  return (
    <section className={styles.section} aria-label="On the tree">
      <h3>On the tree</h3>
      <ul className={styles.links}>
        {links.map((link) => (
          <li key={link.id}>
            <span className={styles.linked}>
              <RecordLink type="opportunity" id={link.opportunityId}>
                {nameOfCard(view, link.opportunityId)}
              </RecordLink>
              <OtherTree opportunityId={link.opportunityId} treeId={treeId} />
            </span>
            <Button variant="quiet" size="small" onClick={() => moves.unlink(link.opportunityId)}>
              Take it off
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function OtherTree({ opportunityId, treeId }: { readonly opportunityId: Id; readonly treeId: Id }) {
  const other = useView((view) => forestOf(view).treeOf.get(opportunityId))
  const name = useView((view) => nameOfCard(view, other ?? ''))
  return other === undefined || other === treeId ? null : <span className={styles.quiet}>on “{name}”</span>
}

/** Said by a stakeholder in a review: a hint of what to ask, no evidence yet. */
function SaidInReview({ heard }: { readonly heard: Heard }) {
  const remark = useView((view) => remarkOf(view, heard.id))
  const who = useView((view) => whoOf(view, heard))
  const day = useView((view) => view.rows.review.get(remark?.reviewId ?? '')?.on ?? '')
  return (
    <p className={styles.quiet}>
      <Badge tone="warn">Said by a stakeholder</Badge>{' '}
      {remark ? (
        <RecordLink type="review" id={remark.reviewId}>
          {[who, day && dayText(day, 'medium')].filter(Boolean).join(', ')}
        </RecordLink>
      ) : (
        who
      )}
      . Ask about it in the next interviews: it counts for no customer yet.
    </p>
  )
}

/** Three questions, asked and never in the way. */
function Gate(props: { readonly heardId: Id; readonly treeId: Id; readonly aimedId: Id | null }) {
  const { heardId, treeId, aimedId } = props
  const view = useView((all) => all)
  const questions = useMemo(
    () => gateQuestions(view, heardId, aimedId, treeId),
    [view, heardId, aimedId, treeId],
  )
  return (
    <section className={styles.section} aria-label="Ask yourselves">
      <ul className={styles.gate}>
        {questions.map((question) => (
          <li key={question.id}>
            {question.asks}
            {question.known && <span className={styles.known}> {question.known}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Likely(props: {
  readonly heard: Heard
  readonly likely: readonly Suggestion[]
  readonly moves: TriageMoves
}) {
  const view = useView((all) => all)
  return (
    <ol className={styles.likely} aria-label="Likely places">
      {props.likely.map(({ opportunityId, likeness, momentId }, i) => {
        const people = peopleOf(view, opportunityId).size
        return (
          <li key={opportunityId}>
            <button type="button" className={styles.place} onClick={() => props.moves.link(opportunityId)}>
              <Kbd keys={String(i + 1)} />
              <Clamped>{view.rows.opportunity.get(opportunityId)?.statement ?? ''}</Clamped>
              <span className={styles.quiet}>
                {momentId
                  ? `by its moment: ${shortly(view.rows.moment.get(momentId)?.label ?? '', 40)}`
                  : likeness >= LOOKS_ALIKE
                    ? 'looks alike'
                    : 'likely'}
                {people > 0 && ` · ${people} ${people === 1 ? 'person' : 'people'}`}
              </span>
            </button>
          </li>
        )
      })}
    </ol>
  )
}

function LinkField(props: { readonly heard: Heard; readonly treeId: Id; readonly moves: TriageMoves }) {
  const { heard, treeId, moves } = props
  const view = useView((all) => all)
  const options = useMemo(() => linkOptions(view, treeId, heard.id), [view, treeId, heard.id])
  return (
    <ComboBox
      label="Link to an opportunity"
      placeholder="Type a few of its words"
      options={options}
      emptyText="No opportunity fits these words. Make it a new child or a new top branch."
      clearOnChoose
      onChoose={moves.link}
    />
  )
}
