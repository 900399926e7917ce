// Stakeholders: whom the work is shown to, what they can decide, and how much they want to see.
import { type Ref, useMemo } from 'react'
import { useRun } from '../../data/react/use-run.ts'
import { useView } from '../../data/react/use-view.ts'
import type { Stakeholder } from '../../domain/model/records.ts'
import {
  addStakeholder,
  archiveStakeholder,
  editStakeholder,
} from '../../domain/people/stakeholder-commands.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { EditableText } from '../../ui/editable-text.tsx'
import { Icon } from '../../ui/icon.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { ArchiveIcon } from '../../ui/icons.ts'
import { Select } from '../../ui/select.tsx'
import { RecordLink } from '../../records/record-link.tsx'
import { STAKEHOLDER_DETAILS, STAKEHOLDER_INFLUENCES } from './stakeholder-words.ts'
import { Term } from '../../ui/term.tsx'
import { AddPerson, type AddPersonHandle } from './add-person.tsx'
import styles from './people.module.css'
import { compareNames } from '../../lib/locale.ts'

export function StakeholderList({ adding }: { readonly adding: Ref<AddPersonHandle> }) {
  const run = useRun()
  const rows = useView((view) => view.rows.stakeholder)
  const stakeholders = useMemo(() => [...rows.values()].sort((a, b) => compareNames(a.name, b.name)), [rows])
  return (
    <section className={styles.section} aria-labelledby="people-stakeholders">
      <h2 id="people-stakeholders">
        <Term>Stakeholders</Term>
      </h2>
      <p className={styles.teach}>
        Whom you show the work to. How much detail fits them decides what a review walk shows.
      </p>
      <ul className={styles.list}>
        {stakeholders.map((stakeholder) => (
          <StakeholderRow key={stakeholder.id} stakeholder={stakeholder} />
        ))}
      </ul>
      <AddPerson
        ref={adding}
        label="Add a stakeholder"
        placeholder="Name"
        onAdd={(name) => run(addStakeholder, { name })}
      />
    </section>
  )
}

function StakeholderRow({ stakeholder }: { readonly stakeholder: Stakeholder }) {
  const run = useRun()
  const { id: stakeholderId, name, title, influence, detail } = stakeholder
  const edit = (fields: Partial<Stakeholder>) => void run(editStakeholder, { stakeholderId, fields })
  return (
    <li className={styles.person}>
      <Avatar name={name} isDecorative />
      <div className={styles.name}>
        <EditableText
          look="strong"
          label={`Name of ${name}`}
          value={name}
          required
          onCommit={(next) => edit({ name: next })}
        />
        <EditableText
          label={`Title of ${name}`}
          value={title}
          placeholder="Title"
          className={styles.title ?? ''}
          onCommit={(next) => edit({ title: next })}
        />
      </div>
      <Select
        label={`Influence of ${name}`}
        hideLabel
        size="small"
        value={influence}
        options={STAKEHOLDER_INFLUENCES}
        onChange={(next) => edit({ influence: next })}
      />
      <Select
        label={`Detail for ${name}`}
        hideLabel
        size="small"
        value={detail}
        options={STAKEHOLDER_DETAILS}
        onChange={(next) => edit({ detail: next })}
      />
      <RecordLink type="stakeholder" id={stakeholderId} className={styles.page ?? ''}>
        What {name} said
      </RecordLink>
      <IconButton
        label={`Archive ${name}`}
        size="small"
        icon={<Icon as={ArchiveIcon} />}
        onClick={() => run(archiveStakeholder, { stakeholderId }, { toast: true })}
      />
    </li>
  )
}
