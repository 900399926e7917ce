// Narrows a list to people with certain quick facts: one choice per fact behind a button, what is chosen as chips beside.
// Nothing is drawn where no fact was ever noted.
import { useView } from '../data/react/use-view.ts'
import type { FactFilter as Facts } from '../domain/snapshots/fact-filter.ts'
import { quickFactKeys, quickFactValues } from '../domain/snapshots/quick-facts.ts'
import { Chip } from '../ui/chip.tsx'
import { Icon } from '../ui/icon.tsx'
import { ListFilterIcon } from '../ui/icons.ts'
import { PopoverButton } from '../ui/popover-button.tsx'
import { Select } from '../ui/select.tsx'
import styles from './fact-filter.module.css'

export interface FactFilterProps {
  readonly facts: Facts
  readonly onChange: (facts: Facts) => void
}

const ANY = { value: '', label: 'Any' }

export function FactFilter({ facts, onChange }: FactFilterProps) {
  const view = useView((it) => it)
  const valuesOf = (key: string) => quickFactValues(view, key).filter((value) => value !== '')
  const keys = quickFactKeys(view).filter((key) => valuesOf(key).length > 0)
  const chosen = Object.entries(facts)
  const set = (key: string, value: string): void => {
    const { [key]: _before, ...others } = facts
    onChange(value === '' ? others : { ...others, [key]: value })
  }
  if (keys.length === 0 && chosen.length === 0) return null
  return (
    <div className={styles.filter}>
      <PopoverButton
        label="Quick facts"
        size="small"
        icon={<Icon as={ListFilterIcon} size="small" />}
        content={() => (
          <div className={styles.choices}>
            {keys.map((key) => (
              <Select
                key={key}
                label={key}
                value={facts[key] ?? ''}
                options={[ANY, ...valuesOf(key).map((value) => ({ value, label: value }))]}
                onChange={(value) => set(key, value)}
              />
            ))}
          </div>
        )}
      />
      {chosen.map(([key, value]) => (
        <Chip key={key} name={key} label={value} onRemove={() => set(key, '')} />
      ))}
    </div>
  )
}
