// One outcome in the driver tree: how it feeds the one above, its words, its numbers, and what those below give.
import { useView } from '../../data/react/use-view.ts'
import { OPERATORS, type Outcome } from '../../domain/model/records.ts'
import { treeIdOf } from '../../domain/outcomes/drivers.ts'
import { signOf } from '../../domain/outcomes/reckon.ts'
import { Badge } from '../../ui/badge.tsx'
import { Icon } from '../../ui/icon.tsx'
import { NetworkIcon, TriangleAlertIcon } from '../../ui/icons.ts'
import { InlineEditor, type EditEnd } from '../../ui/inline-editor.tsx'
import { MenuButton } from '../../ui/menu-button.tsx'
import { driverFacts, driverName, type DriverFacts, type DriverRow } from './driver-rows.ts'
import { OPERATOR_HELP, OPERATOR_WORDS, SHORT_KIND } from './outcome-words.ts'
import styles from './drivers.module.css'

export interface DriverRowViewProps {
  readonly row: DriverRow
  readonly isCurrent: boolean
  readonly isEdited: boolean
  readonly onFocus: () => void
  readonly onPeek: () => void
  readonly onOperator: (operator: Outcome['operator']) => void
  readonly onCommit: (title: string) => void
  readonly onEnd: (how: EditEnd) => void
}

export function DriverRowView(props: DriverRowViewProps) {
  const { row, isCurrent, isEdited, onFocus, onPeek } = props
  const { outcome } = row
  const view = useView((all) => all)
  const facts = outcome ? driverFacts(view, outcome, row.parentId === null) : null
  return (
    // The keys of the tree act on its items; see drivers-actions.
    <div
      role="treeitem"
      aria-level={row.level}
      aria-setsize={row.setSize}
      aria-posinset={row.posInSet}
      aria-expanded={row.hasBelow ? true : undefined}
      aria-selected={isCurrent}
      aria-label={driverName(view, row)}
      tabIndex={isCurrent && !isEdited ? 0 : -1}
      className={styles.row}
      data-kind={outcome?.kind === 'product' ? 'outcome' : undefined}
      style={{ marginInlineStart: `${(row.level - 1) * 28}px` }}
      onFocus={(event) => {
        if (event.target === event.currentTarget && !isCurrent) onFocus()
      }}
      onClick={(event) => {
        if (!(event.target instanceof Element) || event.target.closest('button, textarea')) return
        event.currentTarget.focus()
      }}
      onDoubleClick={onPeek}
    >
      {outcome && row.parentId !== null ? (
        <MenuButton
          label={`${signOf(outcome.operator)} ${OPERATOR_WORDS[outcome.operator]}`}
          icon={<span className={styles.sign}>{signOf(outcome.operator)}</span>}
          iconOnly
          size="small"
          variant="quiet"
          tabIndex={-1}
          items={OPERATORS.map((operator) => ({
            id: operator,
            label: `${signOf(operator)} ${OPERATOR_WORDS[operator]}`,
            detail: OPERATOR_HELP[operator],
            choice: { kind: 'radio', isOn: operator === outcome.operator },
            onSelect: () => props.onOperator(operator),
          }))}
        />
      ) : (
        <span className={styles.sign} aria-hidden />
      )}
      <div className={styles.words}>
        {isEdited ? (
          <InlineEditor
            label="Outcome"
            text={outcome?.title ?? ''}
            placeholder="A number of the business, or what customers do"
            required
            onCommit={props.onCommit}
            onEnd={props.onEnd}
          />
        ) : (
          <span className={styles.title} dir="auto">
            {outcome?.title}
          </span>
        )}
        {facts && <Formula facts={facts} />}
      </div>
      {outcome && (
        <div className={styles.numbers}>
          <span className={styles.now}>{facts?.now || '—'}</span>
          {facts?.target && <span className={styles.target}>→ {facts.target}</span>}
          <Badge look="outline">{SHORT_KIND[outcome.kind]}</Badge>
          {treeIdOf(view, outcome.id) !== null && (
            <Badge icon={<Icon as={NetworkIcon} size="small" />}>tree</Badge>
          )}
        </div>
      )}
    </div>
  )
}

function Formula({ facts }: { readonly facts: DriverFacts }) {
  if (facts.formula === '') return null
  return (
    <span className={styles.formula} dir="auto">
      = {facts.formula}
      {facts.computed && <strong> = {facts.computed}</strong>}
      {facts.ifReached && <span> · {facts.ifReached} once the targets below are reached</span>}
      {facts.differs && (
        <span className={styles.warn}>
          <Icon as={TriangleAlertIcon} size="small" /> The number written down is {facts.now}.
        </span>
      )}
      {facts.missing.length > 0 && (
        <span className={styles.warn}>
          <Icon as={TriangleAlertIcon} size="small" /> A number is missing for {facts.missing.join(' and ')}.
        </span>
      )}
    </span>
  )
}
