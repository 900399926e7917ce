// The head line of a tree: its outcome, how large it is, another tree when there are several, the view, the first action.
import { useView } from '../../data/react/use-view.ts'
import { waitingCount } from '../../domain/inbox/triage.ts'
import { branchCounts } from '../../domain/tree/branch-counts.ts'
import { peopleOf } from '../../domain/tree/people-of.ts'
import { nameOfCard } from '../../domain/tree/rules.ts'
import { outcomeOf, treesOf } from '../../domain/tree/trees.ts'
import type { Id } from '../../lib/ids.ts'
import { HelpNote } from '../../records/help-note.tsx'
import { chordLabel } from '../../ui/actions/chord-label.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Icon } from '../../ui/icon.tsx'
import {
  HistoryIcon,
  InboxIcon,
  ListFilterIcon,
  ListTreeIcon,
  NetworkIcon,
  PanelRightIcon,
  PlusIcon,
  Rows3Icon,
  SearchIcon,
} from '../../ui/icons.ts'
import { MenuButton } from '../../ui/menu-button.tsx'
import { PopoverButton } from '../../ui/popover-button.tsx'
import { SegmentedControl } from '../../ui/segmented-control.tsx'
import { FilterForm } from './filter-form.tsx'
import { openFind } from './finding.ts'
import { SinceForm } from './since-form.tsx'
import { treeKeys } from './tree-actions.ts'
import { useTree } from './tree-context.ts'
import { currentRow } from './tree-ports.ts'
import type { TreeSearch, TreeView } from './tree-search.ts'
import { beginDraft } from './writing.ts'
import styles from './tree-screen.module.css'

export function TreeTitle({
  treeId,
  onOpenTree,
}: {
  readonly treeId: Id
  readonly onOpenTree: (treeId: Id) => void
}) {
  const name = useView(
    (view) => outcomeOf(view, view.rows.tree.get(treeId) ?? null)?.title ?? nameOfCard(view, treeId),
  )
  const trees = useView(treesOf)
  const size = useView((view) => sizeInWords(branchCounts(view, treeId), peopleOf(view, treeId).size))
  return (
    <div className={styles.title}>
      <div className={styles.titleLine}>
        <h1 className={styles.name} dir="auto" title={name}>
          {name}
        </h1>
        <HelpNote topic="tree" />
        {trees.length > 1 && <TreeChooser treeId={treeId} onOpenTree={onOpenTree} />}
      </div>
      <span className={styles.size}>{size}</span>
    </div>
  )
}

function TreeChooser(props: { readonly treeId: Id; readonly onOpenTree: (treeId: Id) => void }) {
  const trees = useView(treesOf)
  const view = useView((all) => all)
  return (
    <MenuButton
      label="Another tree"
      size="small"
      variant="quiet"
      items={trees.map((tree) => ({
        id: tree.id,
        label: nameOfCard(view, tree.id),
        choice: { kind: 'radio', isOn: tree.id === props.treeId },
        onSelect: () => props.onOpenTree(tree.id),
      }))}
    />
  )
}

function sizeInWords(counts: { opportunities: number; solutions: number }, people: number): string {
  const { opportunities, solutions } = counts
  return [
    opportunities === 0 ? '' : opportunities === 1 ? '1 opportunity' : `${opportunities} opportunities`,
    solutions === 0 ? '' : solutions === 1 ? '1 solution' : `${solutions} solutions`,
    people === 0 ? '' : people === 1 ? 'heard from 1 person' : `heard from ${people} people`,
  ]
    .filter(Boolean)
    .join(' · ')
}

function waitingInWords(count: number): string {
  return count === 0 ? 'What waits, beside the tree' : `What waits, beside the tree: ${count}`
}

interface SearchProps {
  readonly onSearch: (change: Partial<TreeSearch>, how?: 'push' | 'replace') => void
}

export function ViewSwitch({ view, onSearch }: SearchProps & { readonly view: TreeView }) {
  return (
    <SegmentedControl<TreeView>
      label="Show the tree as"
      size="small"
      value={view}
      segments={[
        { value: 'canvas', label: 'Canvas', icon: <Icon as={NetworkIcon} size="small" /> },
        { value: 'outline', label: 'Outline', icon: <Icon as={ListTreeIcon} size="small" /> },
        { value: 'both', label: 'Both', icon: <Icon as={Rows3Icon} size="small" /> },
      ]}
      onChange={(next) => onSearch({ view: next }, 'replace')}
      className={styles.switch ?? ''}
    />
  )
}

export function TreeActionsBar({ search, onSearch }: SearchProps & { readonly search: TreeSearch }) {
  const { ports } = useTree()
  const isOpen = search.panel === 'details'
  const isWaiting = search.panel === 'waiting'
  const waiting = useView(waitingCount)
  return (
    <>
      <IconButton
        label="Find in the tree"
        keys="/"
        size="small"
        icon={<Icon as={SearchIcon} />}
        onClick={() => openFind(ports)}
      />
      <PopoverButton
        label="Filter the tree"
        iconOnly
        size="small"
        align="end"
        icon={<Icon as={ListFilterIcon} />}
        content={() => (
          <FilterForm filter={search.filter} onFilter={(filter) => onSearch({ filter }, 'replace')} />
        )}
      />
      <PopoverButton
        label="What has changed"
        iconOnly
        size="small"
        align="end"
        icon={<Icon as={HistoryIcon} />}
        content={(close) => (
          <SinceForm
            since={search.since}
            onSince={(since) => {
              onSearch({ since, panel: 'changes' }, 'replace')
              close()
            }}
          />
        )}
      />
      <IconButton
        label={isWaiting ? 'Hide what waits' : waitingInWords(waiting)}
        keys="I"
        size="small"
        aria-pressed={isWaiting}
        icon={<Icon as={InboxIcon} />}
        onClick={() => onSearch({ panel: isWaiting ? null : 'waiting' }, 'replace')}
      />
      <Button
        variant="primary"
        size="small"
        icon={<Icon as={PlusIcon} size="small" />}
        hint={{ text: 'A child of the card in focus', keys: chordLabel(treeKeys('add-child') ?? '') }}
        onClick={() => {
          // A solution has no opportunity below it: the new card stands beside its opportunity's children.
          const isSolution = currentRow(ports)?.kind === 'solution'
          beginDraft(ports, isSolution ? 'after' : 'child')
        }}
      >
        Add a card
      </Button>
      <IconButton
        label={isOpen ? 'Hide the details' : 'Details and evidence'}
        keys="Space"
        size="small"
        aria-pressed={isOpen}
        icon={<Icon as={PanelRightIcon} />}
        onClick={() =>
          onSearch({ panel: isOpen ? null : 'details', at: currentRow(ports)?.id ?? null }, 'replace')
        }
      />
    </>
  )
}
