// One opportunity that was heard: its kind, its statement (which may be rephrased) and the exact words (which stay).
import { memo } from 'react'
import { useRun } from '../../../data/react/use-run.ts'
import { useView } from '../../../data/react/use-view.ts'
import { type Heard, HEARD_KINDS } from '../../../domain/model/records.ts'
import {
  archiveHeard,
  editHeard,
  moveHeard,
  setHeardMoment,
} from '../../../domain/snapshots/heard-commands.ts'
import { MARK_WORDS } from '../../../domain/snapshots/marks-of.ts'
import { shortly } from '../../../domain/snapshots/spoken-place.ts'
import { storyOf } from '../../../domain/snapshots/story.ts'
import { FindingHints } from '../../../records/finding-hint.tsx'
import { TextHints } from '../../../records/text-hints.tsx'
import { Button } from '../../../ui/button.tsx'
import { EditableText } from '../../../ui/editable-text.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { ArchiveIcon, ArrowDownIcon, ArrowUpIcon, EllipsisIcon } from '../../../ui/icons.ts'
import { KindMark } from '../../../ui/kind-mark.tsx'
import { MenuButton } from '../../../ui/menu-button.tsx'
import { useCardText } from '../desk/desk-target.ts'
import { MARK_ICONS } from './mark-icons.ts'
import { SourceLink } from './source-link.tsx'
import styles from './page.module.css'

interface HeardCardProps {
  readonly heard: Heard
  /** Place within its moment. */
  readonly index: number
  readonly isLast: boolean
}

export const HeardCard = memo(function HeardCard({ heard, index, isLast }: HeardCardProps) {
  const run = useRun()
  const story = useView((view) => storyOf(view, heard.snapshotId))
  const heardId = heard.id
  const word = MARK_WORDS[heard.kind]
  const statement = useCardText(heardId, heard)
  const moments = [...story, null].map((moment, i) => ({
    id: moment?.id ?? 'none',
    label: moment ? `${i + 1}. ${shortly(moment.label, 40)}` : 'None',
    choice: { kind: 'radio' as const, isOn: heard.momentId === (moment?.id ?? null) },
    onSelect: () => run(setHeardMoment, { heardId, momentId: moment?.id ?? null }),
  }))
  return (
    <li className={styles.heard}>
      <KindMark kind="opportunity" variant={heard.kind} size="small" className={styles.heardKind ?? ''} />
      <div className={styles.heardWords}>
        <EditableText
          {...statement}
          // As long as nobody rephrased it, it is the person's own voice.
          look={heard.statement === heard.quote ? 'voice' : 'text'}
          label={word}
          value={heard.statement}
          required
          multiline
          hint={(words) => words.trim() !== heard.statement && <TextHints kind="heard" text={words} />}
          onCommit={(words) => run(editHeard, { heardId, fields: { statement: words } })}
        />
        {heard.quote && heard.quote !== heard.statement && <q className={styles.exact}>{heard.quote}</q>}
        <FindingHints
          aboutId={heardId}
          mend={(rule) =>
            rule === 'L5' ? (
              story.length > 0 && <MenuButton label="Choose its moment" size="small" items={moments} />
            ) : (
              <Button size="small" onClick={() => statement.ref.current?.edit()}>
                Rephrase it
              </Button>
            )
          }
        />
      </div>
      <div className={styles.heardFoot}>
        <SourceLink place={heard} quote={heard.quote} of={word} />
        <MenuButton
          label={`More for “${shortly(heard.statement, 30)}”`}
          iconOnly
          size="small"
          variant="quiet"
          align="end"
          icon={<Icon as={EllipsisIcon} />}
          items={[
            { type: 'heading', id: 'kinds', label: 'Kind' },
            ...HEARD_KINDS.map((kind) => ({
              id: kind,
              label: MARK_WORDS[kind],
              icon: <Icon as={MARK_ICONS[kind]} />,
              choice: { kind: 'radio' as const, isOn: heard.kind === kind },
              onSelect: () => run(editHeard, { heardId, fields: { kind } }),
            })),
            { type: 'heading', id: 'moments', label: 'Moment of the story' },
            ...moments,
            { type: 'separator', id: 'line' },
            {
              id: 'up',
              label: 'Move up',
              icon: <Icon as={ArrowUpIcon} />,
              whyNot: index === 0 ? 'It is the first' : null,
              onSelect: () => run(moveHeard, { heardId, index: index - 1 }),
            },
            {
              id: 'down',
              label: 'Move down',
              icon: <Icon as={ArrowDownIcon} />,
              whyNot: isLast ? 'It is the last' : null,
              onSelect: () => run(moveHeard, { heardId, index: index + 1 }),
            },
            {
              id: 'archive',
              label: 'Archive',
              icon: <Icon as={ArchiveIcon} />,
              onSelect: () => run(archiveHeard, { heardId }, { toast: true }),
            },
          ]}
        />
      </div>
    </li>
  )
})
