// What the wall is narrowed to, one chip each; a press takes it off. And how many interviews that leaves.
import { useView } from '../../../data/react/use-view.ts'
import { feedables, isWholeWall, type WallFilter, WHOLE_WALL } from '../../../domain/snapshots/wall.ts'
import { anyRowById } from '../../../domain/view/workspace-view.ts'
import { Button } from '../../../ui/button.tsx'
import { Chip } from '../../../ui/chip.tsx'
import { dayText } from '../../../ui/day-text.ts'
import styles from './wall.module.css'

interface WallChipsProps {
  readonly filter: WallFilter
  readonly shown: number
  readonly all: number
  readonly onChange: (filter: WallFilter) => void
}

export function WallChips({ filter, shown, all, onChange }: WallChipsProps) {
  const feeds = useView((view) => feedables(view).find((one) => one.id === filter.feedsId))
  const member = useView((view) => anyRowById(view, 'member', filter.memberId))
  const participant = useView((view) => anyRowById(view, 'participant', filter.participantId))
  const change = (fields: Partial<WallFilter>) => onChange({ ...filter, ...fields })
  if (isWholeWall(filter)) return null
  return (
    <div className={styles.chips}>
      <span role="status">
        {shown} of {all === 1 ? '1 interview' : `${all} interviews`}
      </span>
      {Object.entries(filter.facts).map(([key, value]) => (
        <Chip
          key={key}
          name={key}
          label={value}
          onRemove={() => {
            const { [key]: _gone, ...facts } = filter.facts
            change({ facts })
          }}
        />
      ))}
      {filter.feedsId !== null && (
        <Chip
          name="Feeds"
          label={feeds?.title ?? 'a card that is gone'}
          onRemove={() => change({ feedsId: null })}
        />
      )}
      {filter.memberId !== null && (
        <Chip name="There" label={member?.name ?? 'somebody'} onRemove={() => change({ memberId: null })} />
      )}
      {filter.participantId !== null && (
        <Chip
          name="With"
          label={participant?.alias ?? 'somebody'}
          onRemove={() => change({ participantId: null })}
        />
      )}
      {filter.from !== '' && (
        <Chip name="From" label={dayText(filter.from)} onRemove={() => change({ from: '' })} />
      )}
      {filter.to !== '' && (
        <Chip name="Until" label={dayText(filter.to)} onRemove={() => change({ to: '' })} />
      )}
      {filter.isUnfinished && <Chip label="Unfinished" onRemove={() => change({ isUnfinished: false })} />}
      {filter.isAgain && <Chip label="Worth meeting again" onRemove={() => change({ isAgain: false })} />}
      {filter.mayQuote !== null && (
        <Chip
          label={filter.mayQuote ? 'May be quoted' : 'No consent to quotes'}
          onRemove={() => change({ mayQuote: null })}
        />
      )}
      <Button variant="quiet" size="small" onClick={() => onChange({ ...WHOLE_WALL, sort: filter.sort })}>
        Show all
      </Button>
    </div>
  )
}
