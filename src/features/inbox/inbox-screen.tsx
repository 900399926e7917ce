// The inbox: what was heard and is not on the tree yet, one after the other, beside the tree. Done with keys alone.
import { useMemo } from 'react'
import { useView } from '../../data/react/use-view.ts'
import { filterInbox } from '../../domain/inbox/filter-inbox.ts'
import { countOf, inboxFor, STANDS, type Stand } from '../../domain/inbox/inbox-for.ts'
import { NO_FACTS } from '../../domain/snapshots/fact-filter.ts'
import { readFacts, writeFacts } from '../../domain/snapshots/facts-in-url.ts'
import { mainTree, treesOf } from '../../domain/tree/trees.ts'
import type { Id } from '../../lib/ids.ts'
import { FactFilter } from '../../records/fact-filter.tsx'
import { ScreenTitle } from '../../records/screen-title.tsx'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Page } from '../../ui/page.tsx'
import { SegmentedControl } from '../../ui/segmented-control.tsx'
import { InboxDesk } from './inbox-desk.tsx'
import { InboxDrawing } from './inbox-drawing.tsx'
import type { InboxSearch } from './inbox-search.ts'
import { STAND_WORDS } from './inbox-words.ts'
import { Revision, TreeOfInbox } from './revision.tsx'

export interface InboxScreenProps {
  readonly search: InboxSearch
  readonly onSearch: (change: Partial<InboxSearch>) => void
  readonly onOpenTree: () => void
  readonly onOpenSnapshot: (snapshotId: Id, heardId: Id) => void
  readonly onOpenInterviews: () => void
}

export function InboxScreen(props: InboxScreenProps) {
  const { search, onSearch } = props
  const main = useView(mainTree)
  const trees = useView(treesOf)
  const tree = trees.find((each) => each.id === search.tree) ?? main
  const view = useView((it) => it)
  const all = inboxFor(view, tree?.id ?? null)
  const factsKey = writeFacts(search.facts)
  const inbox = useMemo(() => filterInbox(view, all, readFacts(factsKey)), [view, all, factsKey])
  const total = STANDS.reduce((sum, stand) => sum + countOf(all[stand]), 0)
  const filter = (
    <SegmentedControl<Stand>
      label="Show"
      size="small"
      value={search.show}
      segments={STANDS.filter((stand) => stand !== 'elsewhere' || trees.length > 1).map((value) => ({
        value,
        label: `${STAND_WORDS[value]} ${countOf(inbox[value])}`,
      }))}
      onChange={(show) => onSearch({ show, at: null })}
    />
  )
  if (total === 0) {
    return (
      <Page title={<ScreenTitle term="Inbox" help="inbox" />} width="reading">
        <EmptyState
          drawing={<InboxDrawing />}
          title="Nothing was heard yet"
          sentence="Every need, pain point and desire that you mark in an interview waits here until the trio gives it a place on the tree."
          action={
            <Button variant="primary" onClick={props.onOpenInterviews}>
              Go to the interviews
            </Button>
          }
        />
      </Page>
    )
  }
  return (
    <Page
      width="fill"
      title={<ScreenTitle term="Inbox" help="inbox" />}
      meta={tree && <Revision tree={tree} inbox={all} />}
      views={filter}
      actions={
        <>
          <FactFilter facts={search.facts} onChange={(facts) => onSearch({ facts, at: null })} />
          {tree && (
            <TreeOfInbox tree={tree} trees={trees} onChoose={(id) => onSearch({ tree: id, at: null })} />
          )}
        </>
      }
    >
      {countOf(inbox[search.show]) === 0 && countOf(all[search.show]) > 0 ? (
        <EmptyState
          drawing={<InboxDrawing />}
          title="Nothing here from people like that"
          sentence="Nothing in this list was heard from somebody with all of these quick facts."
          action={<Button onClick={() => onSearch({ facts: NO_FACTS })}>Show all</Button>}
        />
      ) : countOf(inbox[search.show]) === 0 ? (
        <NothingHere show={search.show} onOpenTree={props.onOpenTree} />
      ) : (
        <InboxDesk
          key={`${tree?.id ?? ''} ${search.show} ${factsKey}`}
          {...props}
          inbox={inbox}
          treeId={tree?.id ?? null}
        />
      )}
    </Page>
  )
}

function NothingHere({ show, onOpenTree }: { readonly show: Stand; readonly onOpenTree: () => void }) {
  const SENTENCES: Readonly<Record<Stand, string>> = {
    elsewhere: 'Everything that was heard earlier stands on this tree too, or nowhere yet.',
    waiting: 'Everything that was heard has its place. The next interview brings more.',
    linked: 'Nothing is on the tree yet. What waits can be linked from here.',
    parked: 'Nothing is parked. What does not serve this outcome can wait here with its reason.',
  }
  return (
    <EmptyState
      drawing={<InboxDrawing />}
      title={show === 'waiting' ? 'All sorted' : STAND_WORDS[show]}
      sentence={SENTENCES[show]}
      action={show === 'waiting' && <Button onClick={onOpenTree}>Look at the tree</Button>}
    />
  )
}
