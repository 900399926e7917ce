// What the tree is narrowed to, always in sight while it is: one chip each, how many cards that leaves, and the way back.
import { useView } from '../../data/react/use-view.ts'
import { isWholeTree, WHOLE_TREE, type TreeFilter } from '../../domain/tree/tree-filter.ts'
import { anyRowById } from '../../domain/view/workspace-view.ts'
import { Button } from '../../ui/button.tsx'
import { Chip } from '../../ui/chip.tsx'
import { dayText } from '../../ui/day-text.ts'
import { SegmentedControl } from '../../ui/segmented-control.tsx'
import { useTree } from './tree-context.ts'
import { showAll } from './tree-handlers.ts'
import type { TreeSearch } from './tree-search.ts'
import { AGE_WORDS, EVIDENCE_WORDS, statusInWords } from './sight-words.ts'
import styles from './sight-bar.module.css'

export interface SightBarProps {
  readonly search: TreeSearch
  readonly onSearch: (change: Partial<TreeSearch>, how?: 'push' | 'replace') => void
}

export function SightBar({ search, onSearch }: SightBarProps) {
  const { ports, sight } = useTree()
  const { filter, since, rest } = search
  if (isWholeTree(filter) && since === null) return null
  const count = sight.through?.size ?? sight.since?.marks.size ?? 0
  return (
    <div className={styles.bar} role="group" aria-label="The tree is narrowed">
      <FilterChips filter={filter} onFilter={(next) => onSearch({ filter: next }, 'replace')} />
      {since !== null && (
        <Chip
          name="Changed since"
          label={sight.since ? dayText(sight.since.basis.day, 'medium') : 'a day nobody kept'}
          onPress={() => onSearch({ panel: search.panel === 'changes' ? null : 'changes' }, 'replace')}
          isSelected={search.panel === 'changes'}
          onRemove={() =>
            onSearch({ since: null, panel: search.panel === 'changes' ? null : search.panel }, 'replace')
          }
        />
      )}
      <span role="status" className={styles.count}>
        {count === 0 ? 'No card' : count === 1 ? '1 card' : `${count} cards`}
      </span>
      <SegmentedControl<TreeSearch['rest']>
        label="The other cards"
        size="small"
        value={rest}
        segments={[
          { value: 'dim', label: 'Dim the rest' },
          { value: 'fold', label: 'Hide the rest' },
        ]}
        onChange={(next) => onSearch({ rest: next }, 'replace')}
      />
      <Button variant="quiet" size="small" onClick={() => showAll(ports)}>
        Show all
      </Button>
    </div>
  )
}

function FilterChips(props: {
  readonly filter: TreeFilter
  readonly onFilter: (filter: TreeFilter) => void
}) {
  const { filter, onFilter } = props
  const { facts, statuses, evidence, authorId, age } = filter
  const author = useView((view) => anyRowById(view, 'member', authorId))
  const change = (fields: Partial<TreeFilter>) => onFilter({ ...filter, ...fields })
  return (
    <>
      {Object.entries(facts).map(([key, value]) => (
        <Chip
          key={key}
          name={key}
          label={value}
          onRemove={() => {
            const { [key]: _gone, ...others } = facts
            change({ facts: others })
          }}
        />
      ))}
      {statuses.map((status) => (
        <Chip
          key={status}
          label={statusInWords(status)}
          onRemove={() => change({ statuses: statuses.filter((each) => each !== status) })}
        />
      ))}
      {evidence && (
        <Chip label={EVIDENCE_WORDS[evidence]} onRemove={() => change({ evidence: WHOLE_TREE.evidence })} />
      )}
      {authorId !== null && (
        <Chip name="By" label={author?.name ?? 'somebody'} onRemove={() => change({ authorId: null })} />
      )}
      {age && <Chip label={AGE_WORDS[age]} onRemove={() => change({ age: null })} />}
    </>
  )
}
