// One row of the outline: how deep it is, its kind, its words, and the same few signs as on its card.
import type { MouseEvent } from 'react'
import { useView } from '../../data/react/use-view.ts'
import { testStateOf } from '../../domain/assumptions/solution-state.ts'
import { OPPORTUNITY_STATUS_WORDS, SOLUTION_STATUS_WORDS } from '../../domain/model/status-words.ts'
import { DriftMark } from '../../records/drift-note.tsx'
import { FindingBadge } from '../../records/finding-badge.tsx'
import { Badge } from '../../ui/badge.tsx'
import { TargetIcon } from '../../ui/icons.ts'
import { KindMark } from '../../ui/kind-mark.tsx'
import { badgeRowsOf, hasAssumptions, insideWords, nameForEar, outcomeLine, textOf } from './card-facts.ts'
import { ChangeMarks } from './change-marks.tsx'
import { CardEditor } from './card-editor.tsx'
import { EvidenceCounts } from './evidence-counts.tsx'
import { FoldButton } from './fold-button.tsx'
import { extendTo, toggleSelected } from './moving-about.ts'
import type { OutlineLanding } from './outline-drag.ts'
import { PeopleDots } from './people-dots.tsx'
import { setFold } from './restructuring.ts'
import { focusCard, type TreePorts } from './tree-ports.ts'
import { useIsEdited } from './use-is-edited.ts'
import { useTree, useTreeView } from './tree-context.ts'
import { DRAFT_ID } from './tree-session.ts'
import type { TreeRow } from './tree-rows.ts'
import { editCard } from './writing.ts'
import styles from './outline.module.css'

export interface OutlineRowProps {
  readonly row: TreeRow
  readonly isFocused: boolean
  readonly isTabStop: boolean
  readonly isSelected: boolean
  /** What is being dragged would land at this row. */
  readonly landing: OutlineLanding | null
}

export function OutlineRow({ row, isFocused, isTabStop, isSelected, landing }: OutlineRowProps) {
  const tree = useTree()
  const { ports, sight } = tree
  const view = useTreeView()
  const isEdited = useIsEdited(row.id)
  const text = textOf(view, row)
  const opportunity = view.rows.opportunity.get(row.id)
  return (
    <div
      role="treeitem"
      tabIndex={isTabStop ? 0 : -1}
      className={styles.row}
      data-card-id={row.id}
      data-kind={row.kind}
      data-focused={isFocused || undefined}
      data-target={opportunity?.status === 'target' || undefined}
      data-landing={landing?.target.zone}
      data-refused={landing?.isRefused || undefined}
      data-parked={opportunity?.status === 'parked' || undefined}
      data-dimmed={(sight.lit !== undefined && !sight.lit.has(row.id) && !isFocused) || undefined}
      aria-label={nameForEar(view, row, tree)}
      aria-level={row.level}
      aria-setsize={row.setSize}
      aria-posinset={row.posInSet}
      aria-expanded={row.isExpanded}
      aria-selected={isSelected}
      style={{ paddingInlineStart: `${(row.level - 1) * 22 + 4}px` }}
      onClick={(event) => handleClick(ports, event, row, isFocused)}
      onDoubleClick={() => editCard(ports, row.id)}
    >
      <span className={styles.twist}>
        <FoldButton row={row} onFold={() => setFold(ports, row.isExpanded === true, row.id)} />
      </span>
      <KindMark kind={row.kind} variant={opportunity?.kind ?? undefined} hideLabel size="small" />
      <span className={styles.words} dir="auto">
        {isEdited ? <CardEditor row={row} text={text} badgeRows={badgeRowsOf(view, row)} /> : text}
      </span>
      <ChangeMarks id={row.id} />
      {row.id !== DRAFT_ID && <FindingBadge aboutId={row.id} />}
      {row.id !== DRAFT_ID && <DriftMark opportunityId={row.id} />}
      {row.id !== DRAFT_ID && <Signs row={row} />}
      {landing && (
        <span className={styles.landing} aria-hidden>
          {landing.words}
        </span>
      )}
    </div>
  )
}

function Signs({ row }: { readonly row: TreeRow }) {
  const { sight } = useTree()
  const view = useTreeView()
  const status = useView((all) => all.rows.opportunity.get(row.id)?.status ?? 'candidate')
  if (row.kind === 'outcome') return <span className={styles.quiet}>{outcomeLine(view, row.id)}</span>
  if (row.kind === 'solution') return <SolutionSigns row={row} />
  const inside = insideWords(view, row, sight)
  return (
    <span className={styles.signs}>
      {inside && <span className={styles.quiet}>{inside}</span>}
      {status === 'target' && (
        <span className={styles.target}>
          <TargetIcon aria-hidden /> Target
        </span>
      )}
      {(status === 'parked' || status === 'addressed') && (
        <Badge look="outline">{OPPORTUNITY_STATUS_WORDS[status]}</Badge>
      )}
      <PeopleDots opportunityId={row.id} />
    </span>
  )
}

function SolutionSigns({ row }: { readonly row: TreeRow }) {
  const view = useTreeView()
  const state = testStateOf(view, row.id)
  const status = view.rows.solution.get(row.id)?.status ?? 'idea'
  return (
    <span className={styles.signs}>
      {hasAssumptions(state) && <EvidenceCounts state={state} />}
      {status !== 'idea' && <Badge look="outline">{SOLUTION_STATUS_WORDS[status]}</Badge>}
    </span>
  )
}

function handleClick(
  ports: TreePorts,
  event: MouseEvent<HTMLElement>,
  row: TreeRow,
  wasFocused: boolean,
): void {
  if (!(event.target instanceof Element) || event.target.closest('button, textarea')) return
  if (row.id === DRAFT_ID) return
  if (event.shiftKey) extendTo(ports, row.id)
  else if (event.metaKey || event.ctrlKey) toggleSelected(ports, row.id)
  else if (event.detail === 1 && wasFocused && event.target.closest(`.${styles.words}`))
    editCard(ports, row.id)
  else focusCard(ports, row.id)
}
