// What the tree can be narrowed to. Every choice acts at once and stands in the URL.
import { useView } from '../../data/react/use-view.ts'
import { team } from '../../domain/people/team.ts'
import { quickFactKeys, quickFactValues } from '../../domain/snapshots/quick-facts.ts'
import {
  AGE_FILTERS,
  CARD_STATUSES,
  EVIDENCE_FILTERS,
  type AgeFilter,
  type CardStatus,
  type EvidenceFilter,
  type TreeFilter,
} from '../../domain/tree/tree-filter.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Select } from '../../ui/select.tsx'
import { AGE_WORDS, CARD_STATUS_WORDS, EVIDENCE_WORDS } from './sight-words.ts'
import styles from './sight-bar.module.css'

export interface FilterFormProps {
  readonly filter: TreeFilter
  readonly onFilter: (filter: TreeFilter) => void
}

const ANY = { value: '', label: 'Any' }
const KINDS = [
  { kind: 'opportunity', label: 'Opportunities that are' },
  { kind: 'solution', label: 'Solutions that are' },
] as const

export function FilterForm({ filter, onFilter }: FilterFormProps) {
  const view = useView((all) => all)
  const keys = quickFactKeys(view).filter((key) => quickFactValues(view, key).length > 0)
  const members = team(view)
  const change = (fields: Partial<TreeFilter>) => onFilter({ ...filter, ...fields })
  function setFact(key: string, value: string): void {
    const { [key]: _before, ...others } = filter.facts
    change({ facts: value === '' ? others : { ...others, [key]: value } })
  }
  function setStatus(status: CardStatus, isOn: boolean): void {
    const others = filter.statuses.filter((each) => each !== status)
    change({ statuses: isOn ? [...others, status] : others })
  }

  return (
    <div className={styles.form}>
      {keys.length > 0 && (
        <fieldset className={styles.group}>
          <legend>As one segment sees it</legend>
          <div className={styles.pair}>
            {keys.map((key) => (
              <Select
                key={key}
                label={key}
                size="small"
                value={filter.facts[key] ?? ''}
                options={[ANY, ...quickFactValues(view, key).map((value) => ({ value, label: value }))]}
                onChange={(value) => setFact(key, value)}
              />
            ))}
          </div>
        </fieldset>
      )}
      <div className={styles.pair}>
        <Select<EvidenceFilter | ''>
          label="Evidence"
          size="small"
          value={filter.evidence ?? ''}
          options={[
            { value: '', label: 'Any' },
            ...EVIDENCE_FILTERS.map((value) => ({ value, label: EVIDENCE_WORDS[value] })),
          ]}
          onChange={(value) => change({ evidence: value === '' ? null : value })}
        />
        <Select<AgeFilter | ''>
          label="Age"
          size="small"
          value={filter.age ?? ''}
          options={[
            { value: '', label: 'Any' },
            ...AGE_FILTERS.map((value) => ({ value, label: AGE_WORDS[value] })),
          ]}
          onChange={(value) => change({ age: value === '' ? null : value })}
        />
        {members.length > 0 && (
          <Select
            label="Written by"
            size="small"
            value={filter.authorId ?? ''}
            options={[ANY, ...members.map((member) => ({ value: member.id, label: member.name }))]}
            onChange={(value) => change({ authorId: value || null })}
          />
        )}
      </div>
      <div className={styles.pair}>
        {KINDS.map(({ kind, label }) => (
          <fieldset key={kind} className={styles.group}>
            <legend>{label}</legend>
            {CARD_STATUSES.filter((status) => status.startsWith(kind)).map((status) => (
              <Checkbox
                key={status}
                label={CARD_STATUS_WORDS[status]}
                checked={filter.statuses.includes(status)}
                onChange={(isOn) => setStatus(status, isOn)}
              />
            ))}
          </fieldset>
        ))}
      </div>
    </div>
  )
}
