// When each stakeholder last saw the work, how often they want to, and who is due: one press prepares a review for them.
import { useMemo } from 'react'
import type { Id } from '../../lib/ids.ts'
import { useRun } from '../../data/react/use-run.ts'
import { useView } from '../../data/react/use-view.ts'
import { editStakeholder } from '../../domain/people/stakeholder-commands.ts'
import { cadenceOf, type Cadence } from '../../domain/review/cadence.ts'
import { RecordLink } from '../../records/record-link.tsx'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { dayOf, dayText } from '../../ui/day-text.ts'
import { Select } from '../../ui/select.tsx'
import { useNow } from '../../ui/use-now.ts'
import styles from './reviews.module.css'

interface CadenceListProps {
  readonly onPrepareFor: (stakeholderId: Id) => void
}

export function CadenceList({ onPrepareFor }: CadenceListProps) {
  const view = useView((it) => it)
  const today = dayOf(useNow())
  const all = useMemo(() => cadenceOf(view, today), [view, today])
  if (all.length === 0) return null
  return (
    <section className={styles.list} aria-label="Who saw it when">
      <h2>Who saw it when</h2>
      <ul>
        {all.map((cadence) => (
          <li key={cadence.stakeholder.id} className={styles.row}>
            <CadenceRow cadence={cadence} onPrepareFor={onPrepareFor} />
          </li>
        ))}
      </ul>
    </section>
  )
}

const NONE = 'none'
const RHYTHMS: readonly (readonly [days: number, label: string])[] = [
  [7, 'Each week'],
  [14, 'Every two weeks'],
  [30, 'Each month'],
  [90, 'Each quarter'],
]

function rhythmsWith(days: number | null) {
  const known = RHYTHMS.some(([value]) => value === days)
  const own: typeof RHYTHMS = days === null || known ? [] : [[days, `Every ${days} days`]]
  return [
    { value: NONE, label: 'No rhythm' },
    ...[...RHYTHMS, ...own].map(([value, label]) => ({ value: String(value), label })),
  ]
}

function CadenceRow({ cadence, onPrepareFor }: CadenceListProps & { readonly cadence: Cadence }) {
  const run = useRun()
  const { stakeholder, last, next, dueOn, isDue } = cadence
  const { id: stakeholderId, name, cadenceDays } = stakeholder
  return (
    <>
      <div className={styles.rowWords}>
        <p className={styles.rowName} dir="auto">
          <RecordLink type="stakeholder" id={stakeholderId} className={styles.link ?? ''}>
            {name}
          </RecordLink>
        </p>
        <p className={styles.quiet}>
          {last ? (
            <>
              Saw it on{' '}
              <RecordLink type="review" id={last.id}>
                {dayText(last.on)}
              </RecordLink>
            </>
          ) : (
            'Has not seen it yet'
          )}
          {next && (
            <>
              {' · next on '}
              <RecordLink type="review" id={next.id}>
                {dayText(next.on)}
              </RecordLink>
            </>
          )}
          {!next && dueOn && ` · due ${isDue ? 'since' : 'on'} ${dayText(dueOn)}`}
        </p>
      </div>
      {isDue && <Badge tone="accent">Due</Badge>}
      <Select
        label={`How often ${name} sees it`}
        hideLabel
        size="small"
        value={cadenceDays === null ? NONE : String(cadenceDays)}
        options={rhythmsWith(cadenceDays)}
        onChange={(value) =>
          void run(editStakeholder, {
            stakeholderId,
            fields: { cadenceDays: value === NONE ? null : Number(value) },
          })
        }
      />
      {isDue && (
        <Button
          size="small"
          onClick={() => onPrepareFor(stakeholderId)}
          aria-label={`Prepare a review for ${name}`}
        >
          Prepare
        </Button>
      )}
    </>
  )
}
