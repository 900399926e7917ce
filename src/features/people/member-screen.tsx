// One member of the trio: their name and role, what they did lately, and all of it by kind. Who left keeps this page.
import { useMemo } from 'react'
import { useRun } from '../../data/react/use-run.ts'
import { useView } from '../../data/react/use-view.ts'
import type { Member } from '../../domain/model/records.ts'
import { DEEDS, doneByMember } from '../../domain/people/done-by-member.ts'
import { archiveMember, editMember, restoreMember } from '../../domain/people/member-commands.ts'
import { ScreenLink } from '../../records/screen-link.tsx'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { dayOf } from '../../ui/day-text.ts'
import { EditableText } from '../../ui/editable-text.tsx'
import { Page } from '../../ui/page.tsx'
import { Select } from '../../ui/select.tsx'
import { useNow } from '../../ui/use-now.ts'
import { DeedList } from './deed-list.tsx'
import { DEED_HEADINGS, MEMBER_ROLES } from './member-words.ts'
import styles from './people.module.css'

const LATELY = 6
const AT_FIRST = 5

export function MemberScreen({ member }: { readonly member: Member }) {
  const run = useRun()
  const view = useView((it) => it)
  const today = dayOf(useNow())
  const { id: memberId, name, role } = member
  const hasLeft = member.deletedAt !== null
  const deeds = useMemo(() => doneByMember(view, memberId, today), [view, memberId, today])
  return (
    <Page
      width="reading"
      above={<ScreenLink to="/people">People</ScreenLink>}
      title={
        hasLeft ? (
          <h1 dir="auto">{name}</h1>
        ) : (
          <EditableText
            as="h1"
            look="title"
            label={`Name of ${name}`}
            value={name}
            required
            onCommit={(next) => run(editMember, { memberId, fields: { name: next } })}
          />
        )
      }
      meta={
        hasLeft ? (
          <Badge>Left the trio</Badge>
        ) : (
          <Select
            label={`Role of ${name}`}
            hideLabel
            size="small"
            value={role}
            options={MEMBER_ROLES}
            onChange={(next) => run(editMember, { memberId, fields: { role: next } })}
          />
        )
      }
      actions={
        hasLeft ? (
          <Button onClick={() => run(restoreMember, { memberId })}>Back in the trio</Button>
        ) : (
          <Button variant="quiet" onClick={() => run(archiveMember, { memberId }, { toast: true })}>
            Left the trio
          </Button>
        )
      }
    >
      <div className={styles.sections}>
        {deeds.length === 0 && (
          <p className={styles.teach}>
            Nothing yet. Interviews {name} takes part in, decisions, drafts, tests and ideas will stand here.
          </p>
        )}
        {deeds.length > 0 && (
          <section className={styles.section} aria-labelledby="member-lately">
            <h2 id="member-lately">Lately</h2>
            <DeedList label="Lately" deeds={deeds.slice(0, LATELY)} most={LATELY} />
          </section>
        )}
        {DEEDS.map((kind) => {
          const some = deeds.filter((deed) => deed.kind === kind)
          if (some.length === 0) return null
          return (
            <section key={kind} className={styles.section} aria-labelledby={`member-${kind}`}>
              <h2 id={`member-${kind}`}>
                {DEED_HEADINGS[kind]} <span className={styles.note}>{some.length}</span>
              </h2>
              <DeedList label={DEED_HEADINGS[kind]} deeds={some} most={AT_FIRST} />
            </section>
          )
        })}
      </div>
    </Page>
  )
}
