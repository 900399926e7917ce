// The wall: all interviews as cards that look like their page, narrowed by filters and searched in everything said.
// Filter and search stand in the URL, so a view of the wall can be sent and come back to.
import { useDeferredValue, useMemo, useRef, useState } from 'react'
import { useView } from '../../../data/react/use-view.ts'
import { interviews } from '../../../domain/snapshots/interviews.ts'
import { type WallFilter, wallOf, type WallSort } from '../../../domain/snapshots/wall.ts'
import { wallFromSearch, type WallSearch, wallToSearch } from '../../../domain/snapshots/wall-search.ts'
import { ScreenTitle } from '../../../records/screen-title.tsx'
import { useActions } from '../../../ui/actions/use-actions.ts'
import { Button } from '../../../ui/button.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { FileUpIcon, ListFilterIcon, PlusIcon, PresentationIcon, SearchIcon } from '../../../ui/icons.ts'
import { Page } from '../../../ui/page.tsx'
import { PopoverButton } from '../../../ui/popover-button.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { SearchResults } from '../search/search-results.tsx'
import { useFound } from '../search/use-found.ts'
import { INTERVIEWS_ACTIONS } from '../snapshots-actions.ts'
import { InterviewsFilesMenu, useInterviewsFile } from './interviews-files-menu.tsx'
import { NewSnapshotForm } from './new-snapshot-form.tsx'
import { PageDrawing } from './page-drawing.tsx'
import { WallCards } from './wall-cards.tsx'
import { WallChips } from './wall-chips.tsx'
import { WallFilters } from './wall-filters.tsx'
import styles from './wall.module.css'

export interface InterviewsScreenProps {
  /** Filter and search as they stand in the URL. */
  readonly search: WallSearch & { readonly q?: string }
  readonly onSearch: (search: WallSearch & { readonly q?: string }) => void
  readonly onOpenSnapshot: (snapshotId: string) => void
  /** Shows the filtered interviews full screen, beginning with this one. */
  readonly onPresent: (snapshotId: string) => void
  /** Brings notes of interviews in from files. */
  readonly onImport?: () => void
  /** Opens with the form for a new snapshot. */
  readonly isCreating?: boolean
}

const SORTS: readonly { readonly value: WallSort; readonly label: string }[] = [
  { value: 'newest', label: 'Newest first' },
  { value: 'oldest', label: 'Oldest first' },
  { value: 'name', label: 'By name' },
  { value: 'most-heard', label: 'Most heard first' },
  { value: 'least-finished', label: 'Least finished first' },
]

export function InterviewsScreen(props: InterviewsScreenProps) {
  const { search, onSearch, onOpenSnapshot, onPresent, onImport, isCreating = false } = props
  const all = useView(interviews)
  const [isForm, setIsForm] = useState(isCreating)
  const box = useRef<HTMLDivElement>(null)
  const files = useInterviewsFile(wallFromSearch(search))
  useActions(INTERVIEWS_ACTIONS, {
    'interviews.new': () => setIsForm(true),
    ...(onImport && { 'interviews.import': onImport }),
    ...(all.length > 0 && files),
    'interviews.search': () => box.current?.querySelector('input')?.focus(),
  })

  const begin = (
    <Button variant="primary" icon={<Icon as={PlusIcon} />} onClick={() => setIsForm(true)}>
      New snapshot
    </Button>
  )
  const bringIn = onImport && (
    <Button variant="quiet" icon={<Icon as={FileUpIcon} />} onClick={onImport}>
      Import notes
    </Button>
  )
  return (
    <Page
      title={<ScreenTitle term="Interviews" help="snapshot" />}
      actions={
        all.length > 0 &&
        !isForm && (
          <>
            <InterviewsFilesMenu handlers={files} />
            {bringIn}
            {begin}
          </>
        )
      }
    >
      {isForm && <NewSnapshotForm onCancel={() => setIsForm(false)} onCreated={onOpenSnapshot} />}
      {all.length > 0 ? (
        <div ref={box}>
          <Wall search={search} onSearch={onSearch} onPresent={onPresent} />
        </div>
      ) : (
        !isForm && (
          <EmptyState
            title="One page per interview"
            sentence="Right after a call, the trio fills a snapshot together: who it was, a quote to remember, the story in a few moments, and every need, pain point and desire that was heard. Bring the transcript if there is one."
            drawing={<PageDrawing />}
            action={
              <>
                {begin}
                {bringIn}
              </>
            }
          />
        )
      )}
    </Page>
  )
}

function Wall({
  search,
  onSearch,
  onPresent,
}: Pick<InterviewsScreenProps, 'search' | 'onSearch' | 'onPresent'>) {
  const filter = wallFromSearch(search)
  const view = useView((it) => it)
  const key = JSON.stringify(filter)
  const shown = useMemo(() => wallOf(view, JSON.parse(key) as WallFilter), [view, key]) // written two lines above
  const ids = useMemo(() => shown.map((snapshot) => snapshot.id), [shown])
  const [text, setText] = useState(search.q ?? '')
  const question = useDeferredValue(text.trim())
  const found = useFound(question, shown)
  const setFilter = (next: WallFilter) =>
    onSearch({ ...wallToSearch(next), ...(text.trim() && { q: text.trim() }) })
  const first = ids[0]

  return (
    <>
      <div className={styles.tools}>
        <TextField
          className={styles.searchField ?? ''}
          type="search"
          label="Search in everything said"
          hideLabel
          placeholder="Search in everything said"
          before={<Icon as={SearchIcon} size="small" />}
          value={text}
          onChange={setText}
          onCommit={(words) =>
            onSearch({ ...wallToSearch(filter), ...(words.trim() && { q: words.trim() }) })
          }
        />
        <PopoverButton
          label="Filter"
          icon={<Icon as={ListFilterIcon} />}
          content={() => <WallFilters filter={filter} onChange={setFilter} />}
        />
        <Select
          label="Order"
          hideLabel
          value={filter.sort}
          options={SORTS}
          onChange={(sort) => setFilter({ ...filter, sort })}
        />
        <Button
          variant="quiet"
          icon={<Icon as={PresentationIcon} />}
          whyNot={first ? null : 'There is nothing to present'}
          onClick={() => first && onPresent(first)}
        >
          Present
        </Button>
      </div>
      <WallChips filter={filter} shown={shown.length} all={view.rows.snapshot.size} onChange={setFilter} />
      {question !== '' ? (
        <SearchResults found={found} text={question} />
      ) : ids.length > 0 ? (
        <WallCards ids={ids} />
      ) : (
        <p className={styles.foundNothing}>
          No interview has all of this. Take a filter off above, or show all of them.
        </p>
      )}
    </>
  )
}
