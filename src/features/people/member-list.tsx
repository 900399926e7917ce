// The trio: names and roles.
import type { Ref } from 'react'
import { useMe } from '../../data/react/use-me.ts'
import { useRun } from '../../data/react/use-run.ts'
import { useView } from '../../data/react/use-view.ts'
import { addMember, archiveMember, editMember } from '../../domain/people/member-commands.ts'
import { team } from '../../domain/people/team.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { EditableText } from '../../ui/editable-text.tsx'
import { Icon } from '../../ui/icon.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { ArchiveIcon } from '../../ui/icons.ts'
import { Select } from '../../ui/select.tsx'
import { RecordLink } from '../../records/record-link.tsx'
import { Term } from '../../ui/term.tsx'
import { AddPerson, type AddPersonHandle } from './add-person.tsx'
import { MEMBER_ROLES } from './member-words.ts'
import { PastMembers } from './past-members.tsx'
import styles from './people.module.css'

export function MemberList({ adding }: { readonly adding: Ref<AddPersonHandle> }) {
  const run = useRun()
  const [me] = useMe()
  const members = useView(team)
  const nextRole =
    MEMBER_ROLES.find(({ value }) => !members.some((member) => member.role === value))?.value ?? 'other'
  return (
    <section className={styles.section} aria-labelledby="people-trio">
      <h2 id="people-trio">
        <Term>The trio</Term>
      </h2>
      <p className={styles.teach}>
        Usually product, design and engineering. They interview together, and each draws alone before they
        merge.
      </p>
      <ul className={styles.list}>
        {members.map((member) => (
          <li key={member.id} className={styles.person}>
            <Avatar name={member.name} isDecorative />
            <div className={styles.name}>
              <EditableText
                look="strong"
                label={`Name of ${member.name}`}
                value={member.name}
                required
                onCommit={(name) => run(editMember, { memberId: member.id, fields: { name } })}
              />
              <span className={styles.line}>
                {member.id === me && <span className={styles.note}>you</span>}
                <RecordLink type="member" id={member.id} className={styles.page}>
                  What {member.name} did
                </RecordLink>
              </span>
            </div>
            <Select
              label={`Role of ${member.name}`}
              hideLabel
              size="small"
              value={member.role}
              options={MEMBER_ROLES}
              onChange={(role) => run(editMember, { memberId: member.id, fields: { role } })}
            />
            <IconButton
              label={`Archive ${member.name}`}
              size="small"
              icon={<Icon as={ArchiveIcon} />}
              onClick={() => run(archiveMember, { memberId: member.id }, { toast: true })}
            />
          </li>
        ))}
      </ul>
      <PastMembers />
      <AddPerson
        ref={adding}
        label="Add somebody to the trio"
        placeholder="Name"
        onAdd={(name) => run(addMember, { name, role: nextRole })}
      />
    </section>
  )
}
