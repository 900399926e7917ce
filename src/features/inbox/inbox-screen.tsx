// The inbox: what was heard and is not on the tree yet, one after the other, beside the tree. Done with keys alone.
import { useView } from '../../data/react/use-view.ts'
import { inboxOf, TRIAGES, type Triage } from '../../domain/inbox/triage.ts'
import { mainTree } from '../../domain/tree/trees.ts'
import type { Id } from '../../lib/ids.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Page } from '../../ui/page.tsx'
import { SegmentedControl } from '../../ui/segmented-control.tsx'
import { InboxDesk } from './inbox-desk.tsx'
import { InboxDrawing } from './inbox-drawing.tsx'
import { countIn } from './inbox-rows.ts'
import type { InboxSearch } from './inbox-search.ts'
import { TRIAGE_WORDS } from './inbox-words.ts'

export interface InboxScreenProps {
  readonly search: InboxSearch
  readonly onSearch: (change: Partial<InboxSearch>) => void
  readonly onOpenTree: () => void
  readonly onOpenSnapshot: (snapshotId: Id, heardId: Id) => void
  readonly onOpenInterviews: () => void
}

export function InboxScreen(props: InboxScreenProps) {
  const { search, onSearch } = props
  const inbox = useView(inboxOf)
  const tree = useView(mainTree)
  const total = TRIAGES.reduce((sum, triage) => sum + countIn(inbox, triage), 0)
  const filter = (
    <SegmentedControl<Triage>
      label="Show"
      size="small"
      value={search.show}
      segments={TRIAGES.map((value) => ({
        value,
        label: `${TRIAGE_WORDS[value]} ${countIn(inbox, value)}`,
      }))}
      onChange={(show) => onSearch({ show, at: null })}
    />
  )
  if (total === 0) {
    return (
      <Page title={<h1>Inbox</h1>} width="reading">
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
    <Page width="fill" title={<h1>Inbox</h1>} views={filter}>
      {countIn(inbox, search.show) === 0 ? (
        <NothingHere show={search.show} onOpenTree={props.onOpenTree} />
      ) : (
        <InboxDesk key={search.show} {...props} treeId={tree?.id ?? null} />
      )}
    </Page>
  )
}

function NothingHere({ show, onOpenTree }: { readonly show: Triage; readonly onOpenTree: () => void }) {
  const SENTENCES: Readonly<Record<Triage, string>> = {
    waiting: 'Everything that was heard has its place. The next interview brings more.',
    linked: 'Nothing is on the tree yet. What waits can be linked from here.',
    parked: 'Nothing is parked. What does not serve this outcome can wait here with its reason.',
  }
  return (
    <EmptyState
      drawing={<InboxDrawing />}
      title={show === 'waiting' ? 'All sorted' : TRIAGE_WORDS[show]}
      sentence={SENTENCES[show]}
      action={show === 'waiting' && <Button onClick={onOpenTree}>Look at the tree</Button>}
    />
  )
}
