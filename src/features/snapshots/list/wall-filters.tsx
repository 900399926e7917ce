// What the wall can be narrowed to. Every choice acts at once and stands in the URL.
import type { Id } from '../../../lib/ids.ts'
import { useView } from '../../../data/react/use-view.ts'
import { team } from '../../../domain/people/team.ts'
import { quickFactKeys, quickFactValues } from '../../../domain/snapshots/quick-facts.ts'
import { interviewed } from '../../../domain/snapshots/interviews.ts'
import { feedables, type WallFilter } from '../../../domain/snapshots/wall.ts'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { ComboBox } from '../../../ui/combo-box.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import styles from './wall.module.css'

interface WallFiltersProps {
  readonly filter: WallFilter
  readonly onChange: (filter: WallFilter) => void
}

const ANY = { value: '', label: 'Any' }
const CONSENTS = [
  ANY,
  { value: 'yes', label: 'Yes, consent is noted' },
  { value: 'no', label: 'No consent noted' },
]

export function WallFilters({ filter, onChange }: WallFiltersProps) {
  const view = useView((it) => it)
  const keys = quickFactKeys(view).filter((key) => quickFactValues(view, key).length > 0)
  const members = team(view)
  const people = interviewed(view)
  const change = (fields: Partial<WallFilter>) => onChange({ ...filter, ...fields })

  function setFact(key: string, value: string): void {
    const facts = { ...filter.facts, [key]: value }
    if (value === '') delete facts[key]
    change({ facts })
  }

  return (
    <div className={styles.filters}>
      <ComboBox
        className={styles.whole ?? ''}
        label="Feeds the outcome or opportunity"
        placeholder="Any"
        options={feedables(view).map((one) => ({
          id: one.id,
          label: one.title,
          ...(one.isTree && { detail: 'Outcome' }),
        }))}
        value={filter.feedsId}
        emptyText="No card has these words."
        onChoose={(id: Id) => change({ feedsId: id })}
      />
      <ComboBox
        className={styles.whole ?? ''}
        label="Who was interviewed"
        placeholder="Anybody"
        options={people.map((one) => ({ id: one.id, label: one.alias }))}
        value={filter.participantId}
        emptyText="Nobody by that name was interviewed."
        onChoose={(participantId: Id) => change({ participantId })}
      />
      {keys.map((key) => (
        <Select
          key={key}
          label={key}
          value={filter.facts[key] ?? ''}
          options={[ANY, ...quickFactValues(view, key).map((value) => ({ value, label: value }))]}
          onChange={(value) => setFact(key, value)}
        />
      ))}
      {members.length > 0 && (
        <Select
          label="Who was there"
          value={filter.memberId ?? ''}
          options={[ANY, ...members.map((member) => ({ value: member.id, label: member.name }))]}
          onChange={(value) => change({ memberId: value || null })}
        />
      )}
      <Select
        label="May be quoted"
        value={filter.mayQuote === null ? '' : filter.mayQuote ? 'yes' : 'no'}
        options={CONSENTS}
        onChange={(value) => change({ mayQuote: value === '' ? null : value === 'yes' })}
      />
      <TextField label="From" type="date" value={filter.from} onChange={(from) => change({ from })} />
      <TextField label="Until" type="date" value={filter.to} onChange={(to) => change({ to })} />
      <div className={styles.whole}>
        <Checkbox
          label="Unfinished only"
          checked={filter.isUnfinished}
          onChange={(isUnfinished) => change({ isUnfinished })}
        />
        <Checkbox
          label="Worth meeting again only"
          checked={filter.isAgain}
          onChange={(isAgain) => change({ isAgain })}
        />
      </div>
    </div>
  )
}
