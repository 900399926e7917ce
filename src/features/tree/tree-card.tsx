// A card on the canvas: icon, word and shape of its kind, the statement, and in few signs how it stands.
import { useMemo } from 'react'
import { useStore } from 'zustand'
import { CardShell, type CanvasCardProps } from '../../canvas/index.ts'
import { useView } from '../../data/react/use-view.ts'
import { testStateOf } from '../../domain/assumptions/solution-state.ts'
import type { Opportunity } from '../../domain/model/records.ts'
import { OPPORTUNITY_STATUS_WORDS, SOLUTION_STATUS_WORDS } from '../../domain/model/status-words.ts'
import { measurementsOf, withUnit } from '../../domain/outcomes/measurements-of.ts'
import { outcomeOf } from '../../domain/tree/trees.ts'
import type { Id } from '../../lib/ids.ts'
import { DriftMark } from '../../records/drift-note.tsx'
import { FindingBadge } from '../../records/finding-badge.tsx'
import {
  FlagIcon,
  FrownIcon,
  HandIcon,
  HeartIcon,
  LightbulbIcon,
  MessageCircleIcon,
  TargetIcon,
} from '../../ui/icons.ts'
import { Term } from '../../ui/term.tsx'
import { Badge } from '../../ui/badge.tsx'
import { Sparkline } from '../../ui/sparkline.tsx'
import { badgeRowsOf, hasAssumptions, insideWords, KIND_WORDS, outcomeLine, textOf } from './card-facts.ts'
import { ChangeMarks } from './change-marks.tsx'
import { CardEditor } from './card-editor.tsx'
import { EvidenceCounts } from './evidence-counts.tsx'
import { FoldButton } from './fold-button.tsx'
import { OpenButton } from './open-button.tsx'
import { PeopleDots } from './people-dots.tsx'
import { sizeOfCard } from './tree-cards.ts'
import { useTree, useTreeView } from './tree-context.ts'
import { DRAFT_ID } from './tree-session.ts'
import type { TreeRow } from './tree-rows.ts'
import { useIsEdited } from './use-is-edited.ts'
import styles from './tree-card.module.css'

const KIND_ICONS = { need: HandIcon, pain: FrownIcon, desire: HeartIcon } as const

export function TreeCard({ id, focused }: CanvasCardProps) {
  const row = useTree().rowsById.get(id)
  if (!row) return null
  return (
    <>
      <CardOfKind row={row} />
      <Ways id={id} isFocused={focused} />
    </>
  )
}

function CardOfKind({ row }: { readonly row: TreeRow }) {
  if (row.kind === 'outcome') return <OutcomeCard row={row} />
  return row.kind === 'solution' ? <SolutionCard row={row} /> : <OpportunityCard row={row} />
}

/** Not while it is written: the field has the room. */
function Ways({ id, isFocused }: { readonly id: Id; readonly isFocused: boolean }) {
  return useIsEdited(id) ? null : <OpenButton isFocused={isFocused} />
}

/** The lines that were measured, or the editor in their place. */
function useBody(row: TreeRow) {
  const { ports, metrics } = useTree()
  const view = useTreeView()
  const isEdited = useIsEdited(row.id)
  const text = textOf(view, row)
  const badgeRows = badgeRowsOf(view, row)
  const grown = useStore(ports.session, (state) => (isEdited ? state.grownText : null))
  const { lines } = sizeOfCard(grown ?? text, row.kind, badgeRows, metrics, grown !== null)
  return {
    view,
    lines,
    children: isEdited ? <CardEditor row={row} text={text} badgeRows={badgeRows} /> : undefined,
  }
}

function OutcomeCard({ row }: { readonly row: TreeRow }) {
  const { view, ...body } = useBody(row)
  const outcome = outcomeOf(view, view.rows.tree.get(row.id) ?? null)
  const values = useMemo(
    () => (outcome ? measurementsOf(view, outcome.id).map((each) => each.value ?? 0) : []),
    [view, outcome],
  )
  const line = outcomeLine(view, row.id)
  return (
    <CardShell
      kind="outcome"
      {...body}
      head={
        <>
          <FlagIcon aria-hidden /> <Term>Outcome</Term>
          {outcome?.metric && <span className={styles.quiet}>{outcome.metric}</span>}
          <FindingBadge aboutId={row.id} alsoAbout={outcome?.id} />
          <ChangeMarks id={row.id} />
        </>
      }
      badges={
        line === '' ? undefined : (
          <span className={styles.row}>
            <span className={styles.numbers}>{line}</span>
            {outcome && values.length > 1 && (
              <Sparkline
                label={outcome.title}
                values={values}
                target={outcome.target}
                format={(value) => withUnit(value, outcome.unit)}
                width={56}
                height={20}
              />
            )}
          </span>
        )
      }
    />
  )
}

function OpportunityCard({ row }: { readonly row: TreeRow }) {
  const { view, ...body } = useBody(row)
  const opportunity = useView((all) => all.rows.opportunity.get(row.id) ?? null)
  const inside = insideWords(view, row, useTree().sight)
  const isTarget = opportunity?.status === 'target'
  return (
    <div className={styles.card} data-kind="opportunity" data-target={isTarget || undefined}>
      <CardShell
        kind="opportunity"
        {...body}
        head={<OpportunityHead opportunity={opportunity} id={row.id} />}
        badges={
          badgeRowsOf(view, row) === 0 ? undefined : (
            <>
              <span className={styles.row}>
                <PeopleDots opportunityId={row.id} />
                <FoldButton row={row} />
              </span>
              {inside && <span className={styles.inside}>{inside}</span>}
            </>
          )
        }
      />
    </div>
  )
}

interface OpportunityHeadProps {
  readonly opportunity: Opportunity | null
  readonly id: string
}

function OpportunityHead({ opportunity, id }: OpportunityHeadProps) {
  const Drawing = opportunity?.kind ? KIND_ICONS[opportunity.kind] : MessageCircleIcon
  const status = opportunity?.status ?? 'candidate'
  return (
    <>
      <Drawing aria-hidden /> <Term>{opportunity?.kind ? KIND_WORDS[opportunity.kind] : 'Opportunity'}</Term>
      <FindingBadge aboutId={id} />
      <DriftMark opportunityId={id} />
      <ChangeMarks id={id} />
      {status === 'target' ? (
        <span className={styles.target}>
          <TargetIcon aria-hidden /> Target
        </span>
      ) : (
        status !== 'candidate' && (
          <span className={styles.status}>
            <Badge look="outline">{OPPORTUNITY_STATUS_WORDS[status]}</Badge>
          </span>
        )
      )}
    </>
  )
}

function SolutionCard({ row }: { readonly row: TreeRow }) {
  const { view, ...body } = useBody(row)
  const state = testStateOf(view, row.id)
  const status = view.rows.solution.get(row.id)?.status ?? 'idea'
  return (
    <div className={styles.card} data-kind="solution" data-dropped={status === 'dropped' || undefined}>
      <CardShell
        kind="solution"
        {...body}
        head={
          <>
            <LightbulbIcon aria-hidden /> <Term>Solution</Term>
            <FindingBadge aboutId={row.id} />
            <ChangeMarks id={row.id} />
            {row.id !== DRAFT_ID && status !== 'idea' && (
              <span className={styles.status}>
                <Badge look="outline">{SOLUTION_STATUS_WORDS[status]}</Badge>
              </span>
            )}
          </>
        }
        badges={hasAssumptions(state) ? <EvidenceCounts state={state} /> : undefined}
      />
    </div>
  )
}
