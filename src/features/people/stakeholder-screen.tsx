// One stakeholder: when they last saw the work, what to send them now, what they said and what became of it.
import { useMemo } from 'react'
import type { Id } from '../../lib/ids.ts'
import { useRun } from '../../data/react/use-run.ts'
import { useView } from '../../data/react/use-view.ts'
import type { Stakeholder } from '../../domain/model/records.ts'
import { editStakeholder } from '../../domain/people/stakeholder-commands.ts'
import { saidBy } from '../../domain/review/answers.ts'
import { cadenceOf } from '../../domain/review/cadence.ts'
import { RecordLink } from '../../records/record-link.tsx'
import { ScreenLink } from '../../records/screen-link.tsx'
import { Badge } from '../../ui/badge.tsx'
import { dayOf, dayText } from '../../ui/day-text.ts'
import { EditableText } from '../../ui/editable-text.tsx'
import { Page } from '../../ui/page.tsx'
import { useNow } from '../../ui/use-now.ts'
import { StakeholderMessage } from './stakeholder-message.tsx'
import { StakeholderWishes } from './stakeholder-wishes.tsx'
import styles from './people.module.css'

export function StakeholderScreen({ stakeholderId }: { readonly stakeholderId: Id }) {
  const stakeholder = useView((view) => view.rows.stakeholder.get(stakeholderId) ?? null)
  return stakeholder && <One stakeholder={stakeholder} />
}

function One({ stakeholder }: { readonly stakeholder: Stakeholder }) {
  const run = useRun()
  const view = useView((it) => it)
  const today = dayOf(useNow())
  const { id: stakeholderId, name, title } = stakeholder
  const cadence = useMemo(
    () => cadenceOf(view, today).find((it) => it.stakeholder.id === stakeholderId) ?? null,
    [view, today, stakeholderId],
  )
  const said = useMemo(() => saidBy(view, stakeholderId), [view, stakeholderId])
  return (
    <Page
      width="reading"
      above={<ScreenLink to="/people">People</ScreenLink>}
      title={
        <EditableText
          as="h1"
          look="title"
          label={`Name of ${name}`}
          value={name}
          required
          onCommit={(next) => run(editStakeholder, { stakeholderId, fields: { name: next } })}
        />
      }
      meta={
        <>
          {title !== '' && <span dir="auto">{title}</span>}
          <span>
            {cadence?.last ? (
              <>
                Saw the work on{' '}
                <RecordLink type="review" id={cadence.last.id}>
                  {dayText(cadence.last.on)}
                </RecordLink>
              </>
            ) : (
              'Has not seen the work yet'
            )}
          </span>
          {cadence?.next && (
            <span>
              Next on{' '}
              <RecordLink type="review" id={cadence.next.id}>
                {dayText(cadence.next.on)}
              </RecordLink>
            </span>
          )}
          {cadence?.isDue && <Badge tone="accent">Due</Badge>}
        </>
      }
    >
      <div className={styles.sections}>
        <StakeholderWishes stakeholder={stakeholder} />
        <StakeholderMessage stakeholder={stakeholder} />
        <section className={styles.section} aria-labelledby="stakeholder-said">
          <h2 id="stakeholder-said">What {name} said</h2>
          {said.length === 0 && (
            <p className={styles.teach}>
              Nothing was caught yet. In a walk, Enter catches what somebody says, with their name.
            </p>
          )}
          <ul className={styles.list}>
            {said.map(({ remark, on, fate }) => (
              <li key={remark.id} className={styles.said}>
                <p dir="auto">{remark.text}</p>
                <p className={styles.teach} dir="auto">
                  <RecordLink type="review" id={remark.reviewId}>
                    {dayText(on)}
                  </RecordLink>
                  {' · '}
                  {fate.record ? <RecordLink {...fate.record}>{fate.words}</RecordLink> : fate.words}
                </p>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </Page>
  )
}
