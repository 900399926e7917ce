// When the interview was and who was there; a press opens both to be changed.
import { useRun } from '../../../data/react/use-run.ts'
import { useView } from '../../../data/react/use-view.ts'
import type { Snapshot } from '../../../domain/model/records.ts'
import { team } from '../../../domain/people/team.ts'
import { editSnapshot, isDay } from '../../../domain/snapshots/snapshot-commands.ts'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { PopoverButton } from '../../../ui/popover-button.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { dayText } from '../../../ui/day-text.ts'
import { useTeam } from '../list/use-team.ts'
import styles from './page.module.css'

export function InterviewFacts({ snapshot }: { readonly snapshot: Snapshot }) {
  const who = useTeam(snapshot.presentIds, snapshot.leadId)
    .map((member) => member.name)
    .join(', ')
  const when = snapshot.interviewedOn ? dayText(snapshot.interviewedOn) : 'No date'
  return (
    <PopoverButton
      label={who ? `${when} · ${who}` : when}
      aria-label={`Interviewed ${when}${who ? ` by ${who}` : ''}. Change`}
      variant="quiet"
      size="small"
      className={styles.when ?? ''}
      content={() => <InterviewForm snapshot={snapshot} />}
    />
  )
}

function InterviewForm({ snapshot }: { readonly snapshot: Snapshot }) {
  const run = useRun()
  const members = useView(team)
  const now = useView((view) => view.rows.snapshot.get(snapshot.id)) ?? snapshot
  const present = members.filter((member) => now.presentIds.includes(member.id))
  const edit = (fields: Parameters<typeof editSnapshot>[1]['fields']) =>
    void run(editSnapshot, { snapshotId: snapshot.id, fields })

  return (
    <div className={styles.whenForm}>
      <TextField
        label="When"
        type="date"
        value={now.interviewedOn}
        onCommit={(day) => {
          if (isDay(day)) edit({ interviewedOn: day })
        }}
      />
      <fieldset className={styles.team}>
        <legend>Who was there</legend>
        {members.map((member) => (
          <Checkbox
            key={member.id}
            label={member.name}
            checked={now.presentIds.includes(member.id)}
            onChange={(isThere) =>
              edit({
                presentIds: isThere
                  ? [...now.presentIds, member.id]
                  : now.presentIds.filter((id) => id !== member.id),
              })
            }
          />
        ))}
        {members.length === 0 && <p>Nobody is in the trio yet. Add people under “People”.</p>}
      </fieldset>
      {present.length > 0 && (
        <Select
          label="Who led"
          value={now.leadId ?? ''}
          placeholder="Choose who led"
          options={present.map((member) => ({ value: member.id, label: member.name }))}
          onChange={(leadId) => edit({ leadId })}
        />
      )}
    </div>
  )
}
