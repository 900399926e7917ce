// What a stakeholder can decide, how much they want to see, and how often.
import { useRun } from '../../data/react/use-run.ts'
import type { Stakeholder } from '../../domain/model/records.ts'
import { editStakeholder } from '../../domain/people/stakeholder-commands.ts'
import { Select } from '../../ui/select.tsx'
import { STAKEHOLDER_DETAILS, STAKEHOLDER_INFLUENCES, STAKEHOLDER_RHYTHMS } from './stakeholder-words.ts'
import styles from './people.module.css'

const NONE = 'none'

export function StakeholderWishes({ stakeholder }: { readonly stakeholder: Stakeholder }) {
  const run = useRun()
  const { id: stakeholderId, influence, detail, cadenceDays } = stakeholder
  const edit = (fields: Partial<Stakeholder>) => void run(editStakeholder, { stakeholderId, fields })
  const days = cadenceDays === null ? NONE : String(cadenceDays)
  const known = STAKEHOLDER_RHYTHMS.some(({ value }) => value === days)
  return (
    <div className={styles.wishes}>
      <Select
        label="Influence"
        value={influence}
        options={STAKEHOLDER_INFLUENCES}
        onChange={(next) => edit({ influence: next })}
      />
      <Select
        label="How much they see"
        value={detail}
        options={STAKEHOLDER_DETAILS}
        onChange={(next) => edit({ detail: next })}
      />
      <Select
        label="How often"
        value={days}
        options={[
          { value: NONE, label: 'No rhythm' },
          ...STAKEHOLDER_RHYTHMS,
          ...(known || cadenceDays === null ? [] : [{ value: days, label: `Every ${cadenceDays} days` }]),
        ]}
        onChange={(next) => edit({ cadenceDays: next === NONE ? null : Number(next) })}
      />
    </div>
  )
}
