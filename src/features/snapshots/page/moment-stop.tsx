// One moment of the story: its number on the line, its label, and what was done, thought and felt.
import { type KeyboardEvent, memo, useState } from 'react'
import type { Id } from '../../../lib/ids.ts'
import { useRun } from '../../../data/react/use-run.ts'
import type { Moment } from '../../../domain/model/records.ts'
import { archiveMoment, editMoment, moveMoment } from '../../../domain/snapshots/moment-commands.ts'
import { shortly } from '../../../domain/snapshots/spoken-place.ts'
import type { StoryTurn } from '../../../domain/snapshots/story-turns.ts'
import { useOpenRecord } from '../../../records/record-link.tsx'
import { EditableText } from '../../../ui/editable-text.tsx'
import { Icon } from '../../../ui/icon.tsx'
import {
  ArchiveIcon,
  ArrowLeftIcon,
  ArrowRightIcon,
  EllipsisIcon,
  MapIcon,
  PencilIcon,
} from '../../../ui/icons.ts'
import { MenuButton } from '../../../ui/menu-button.tsx'
import { useCardText } from '../desk/desk-target.ts'
import { SourceLink } from './source-link.tsx'
import { StoryTurns } from './story-turns.tsx'
import styles from './page.module.css'

interface MomentStopProps {
  readonly snapshotId: Id
  readonly moment: Moment
  /** Of the whole story. */
  readonly turns: readonly StoryTurn[]
  readonly index: number
  readonly isLast: boolean
}

const SIDES = [
  ['doing', 'Doing', 'What the person did'],
  ['thinking', 'Thinking', 'What the person thought'],
  ['feeling', 'Feeling', 'How it felt'],
] as const

export const MomentStop = memo(function MomentStop({
  snapshotId,
  moment,
  turns,
  index,
  isLast,
}: MomentStopProps) {
  const run = useRun()
  const openRecord = useOpenRecord()
  const [isOpen, setOpen] = useState(false)
  const momentId = moment.id
  const label = useCardText(momentId, moment)
  const move = (to: number) => void run(moveMoment, { snapshotId, momentId, index: to })

  function handleKeyDown(event: KeyboardEvent): void {
    if (!(event.altKey && event.shiftKey)) return
    const step = event.key === 'ArrowRight' || event.key === 'ArrowDown' ? 1 : -1
    if (!event.key.startsWith('Arrow') || index + step < 0 || (step > 0 && isLast)) return
    event.preventDefault()
    move(index + step)
    label.ref.current?.focus()
  }

  return (
    // The keys reorder the stop that has the focus; its controls are inside.
    <li className={styles.stop} onKeyDown={handleKeyDown}>
      <span className={styles.stopNumber} aria-hidden="true">
        {index + 1}
      </span>
      <EditableText
        {...label}
        look="strong"
        label={`Moment ${index + 1}`}
        value={moment.label}
        required
        onCommit={(words) => run(editMoment, { momentId, fields: { label: words } })}
      />
      <StoryTurns turns={turns} at={index} />
      {SIDES.filter(([field]) => isOpen || moment[field] !== '').map(([field, word, hint]) => (
        <div key={field} className={styles.side}>
          <span className={styles.sideWord}>{word}</span>
          <EditableText
            label={`${word} at moment ${index + 1}`}
            value={moment[field]}
            placeholder={hint}
            multiline
            onCommit={(words) => run(editMoment, { momentId, fields: { [field]: words } })}
          />
        </div>
      ))}
      <div className={styles.stopFoot}>
        <SourceLink place={moment} quote={moment.quote} of={`Moment ${index + 1}`} />
        <MenuButton
          label={`More for “${shortly(moment.label, 30)}”`}
          iconOnly
          size="small"
          variant="quiet"
          icon={<Icon as={EllipsisIcon} />}
          items={[
            {
              id: 'sides',
              label: isOpen ? 'Hide what is empty' : 'Say what was done, thought and felt',
              icon: <Icon as={PencilIcon} />,
              onSelect: () => setOpen(!isOpen),
            },
            {
              id: 'earlier',
              label: 'Move earlier',
              keys: 'Alt+Shift+ArrowLeft',
              icon: <Icon as={ArrowLeftIcon} />,
              whyNot: index === 0 ? 'It is the first moment' : null,
              onSelect: () => move(index - 1),
            },
            {
              id: 'later',
              label: 'Move later',
              keys: 'Alt+Shift+ArrowRight',
              icon: <Icon as={ArrowRightIcon} />,
              whyNot: isLast ? 'It is the last moment' : null,
              onSelect: () => move(index + 1),
            },
            {
              id: 'map',
              label: 'Loops, errors and exits: on the map',
              icon: <Icon as={MapIcon} />,
              onSelect: () => openRecord('moment', momentId),
            },
            { type: 'separator', id: 'line' },
            {
              id: 'archive',
              label: 'Archive',
              icon: <Icon as={ArchiveIcon} />,
              onSelect: () => run(archiveMoment, { momentId }, { toast: true }),
            },
          ]}
        />
      </div>
    </li>
  )
})
