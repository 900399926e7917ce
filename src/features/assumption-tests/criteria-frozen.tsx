// The criteria once the test has started: read aloud as one sentence, locked, with the day they froze.
import { useView } from '../../data/react/use-view.ts'
import { amendmentsOf } from '../../domain/assumptions/amendments.ts'
import { criteriaInWords, criteriaKey } from '../../domain/assumptions/criteria.ts'
import type { AssumptionTest } from '../../domain/model/records.ts'
import { Badge } from '../../ui/badge.tsx'
import { Banner } from '../../ui/banner.tsx'
import { dayOf, dayText } from '../../ui/day-text.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Icon } from '../../ui/icon.tsx'
import { LockIcon } from '../../ui/icons.ts'
import { AmendForm, Amendments } from './amend-form.tsx'
import { METHOD_WORDS } from './test-words.ts'
import styles from './test-card.module.css'

export function CriteriaFrozen({ test }: { readonly test: AssumptionTest }) {
  const words = METHOD_WORDS[test.method]
  const amended = useView((view) => amendmentsOf(view, test).length)
  // Somebody changed them on another device while the test started here.
  const hasMoved = test.criteriaAtStart !== '' && criteriaKey(test) !== test.criteriaAtStart
  const facts = (
    <dl className={styles.facts}>
      <dt>How</dt>
      <dd>{words.name}</dd>
      <dt>Who</dt>
      <dd>{test.audience}</dd>
      {test.days !== null && (
        <>
          <dt>Planned</dt>
          <dd>
            {test.days} {test.days === 1 ? 'day' : 'days'}
          </dd>
        </>
      )}
      {test.moment.trim() !== '' && (
        <>
          <dt>{words.moment}</dt>
          <dd>{test.moment}</dd>
        </>
      )}
    </dl>
  )
  return (
    <section className={styles.frozen} aria-label="Criteria, frozen">
      <p className={styles.frozenWords}>{criteriaInWords(test)}</p>
      {test.finishedAt === null ? <Disclosure summary="How and with whom">{facts}</Disclosure> : facts}
      {amended > 0 && (
        <p className={styles.marked}>
          <Badge tone="warn">Criteria changed after the start</Badge>
        </p>
      )}
      {test.startedAt !== null && (
        <p className={styles.lock}>
          <Icon as={LockIcon} size="small" />
          Frozen since it started on {dayText(dayOf(test.startedAt))}
        </p>
      )}
      <Amendments test={test} />
      {test.startedAt !== null && test.finishedAt === null && <AmendForm key={amended} test={test} />}
      {hasMoved && amended === 0 && (
        <Banner tone="warn">
          These criteria were changed on another device after the start. Undo that there, or say so with the
          result.
        </Banner>
      )}
    </section>
  )
}
