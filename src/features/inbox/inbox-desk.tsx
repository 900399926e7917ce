// The inbox at work: the list, one heard opportunity in hand, and the tree beside. After each step the next one is in hand.
import { useCallback, useMemo, useRef, useState } from 'react'
import { useRun } from '../../data/react/use-run.ts'
import { useView } from '../../data/react/use-view.ts'
import { likelyPlaces } from '../../domain/inbox/look-alikes.ts'
import type { TreeInbox } from '../../domain/inbox/inbox-for.ts'
import { placesByMoment } from '../../domain/inbox/moment-places.ts'
import { linksOfHeard } from '../../domain/inbox/triage.ts'
import type { Heard } from '../../domain/model/records.ts'
import { nameOfCard } from '../../domain/tree/rules.ts'
import type { Id } from '../../lib/ids.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Icon } from '../../ui/icon.tsx'
import { ArrowLeftIcon } from '../../ui/icons.ts'
import { InboxList } from './inbox-list.tsx'
import { heardIn, inboxRows, standIn } from './inbox-rows.ts'
import type { InboxScreenProps } from './inbox-screen.tsx'
import { STAND_WORDS } from './inbox-words.ts'
import { PlaceTree, type PlaceTreeHandle } from './place-tree.tsx'
import { TriageDesk } from './triage-desk.tsx'
import { ParentSurface, ReasonSurface } from './triage-surfaces.tsx'
import { useInboxKeys } from './use-inbox-keys.ts'
import { useTriage } from './use-triage.ts'
import styles from './inbox.module.css'

const NO_LINKS: readonly Id[] = []

export function InboxDesk(
  props: InboxScreenProps & { readonly inbox: TreeInbox; readonly treeId: Id | null },
) {
  const { search, onSearch, inbox, treeId } = props
  const run = useRun()
  const list = useMemo(() => heardIn(inbox, search.show), [inbox, search.show])
  const rows = useMemo(() => inboxRows(inbox, search.show), [inbox, search.show])
  const [hand, setHand] = useState<{ id: Id | null; index: number }>({ id: search.at, index: 0 })
  const [asked, setAsked] = useState<{ what: 'parent' | 'why'; anchor: Element } | null>(null)
  const [aimedId, setAimedId] = useState<Id | null>(null)
  const [focusCall, setFocusCall] = useState(0)
  const region = useRef<HTMLDivElement>(null)
  const linkField = useRef<HTMLDivElement>(null)
  const places = useRef<PlaceTreeHandle>(null)
  const heard = standIn(list, hand.id, hand.index)
  const likely = useLikely(heard, treeId)
  const links = useView((view) => linksOfHeard(view, heard?.id ?? ''))
  const linkedIds = useMemo(
    () => (links.length === 0 ? NO_LINKS : links.map((link) => link.opportunityId)),
    [links],
  )

  const take = useCallback(
    (id: Id) => {
      setHand({
        id,
        index: Math.max(
          0,
          list.findIndex((each) => each.id === id),
        ),
      })
      setAimedId(null)
      onSearch({ at: id })
    },
    [list, onSearch],
  )
  const toList = useCallback(() => setFocusCall((before) => before + 1), [])
  const ask = useCallback((what: 'parent' | 'why') => {
    const anchor = region.current?.querySelector('[aria-selected="true"]') ?? region.current
    if (anchor) setAsked({ what, anchor })
  }, [])
  const moves = useTriage({ run, heardId: heard?.id ?? null, treeId, linkedIds, onDone: toList, onAsk: ask })
  useInboxKeys({
    region,
    list,
    current: heard,
    likely,
    moves,
    onTake: take,
    onLink: () => linkField.current?.querySelector('input')?.focus(),
    onTree: () => places.current?.focus(),
    onOpenSnapshot: props.onOpenSnapshot,
  })
  if (!heard) return null
  const close = () => {
    setAsked(null)
    toList()
  }
  return (
    <div className={styles.inbox} data-open={search.at !== null || undefined}>
      <div ref={region} className={styles.side} data-region="inbox">
        <InboxList
          rows={rows}
          label={`${STAND_WORDS[search.show]}: what was heard`}
          currentId={heard.id}
          onChoose={take}
          focusCall={focusCall}
        />
      </div>
      <div className={styles.middle} data-region="desk">
        <div className={styles.backToList}>
          <Button
            variant="quiet"
            size="small"
            icon={<Icon as={ArrowLeftIcon} size="small" />}
            onClick={() => onSearch({ at: null })}
          >
            All that was heard
          </Button>
        </div>
        {treeId === null ? (
          <NoTree onOpenTree={props.onOpenTree} />
        ) : (
          <TriageDesk
            heard={heard}
            treeId={treeId}
            aimedId={aimedId}
            likely={likely}
            moves={moves}
            linkField={linkField}
          />
        )}
      </div>
      {treeId !== null && (
        <div className={styles.beside} data-region="places">
          <BesideHead treeId={treeId} />
          <PlaceTree
            key={treeId}
            ref={places}
            treeId={treeId}
            likelyIds={likely.map((each) => each.opportunityId)}
            aimedId={aimedId}
            onAim={setAimedId}
            onLink={moves.link}
            onNewChild={moves.newChild}
            onLeave={toList}
          />
        </div>
      )}
      {asked?.what === 'parent' && treeId !== null && (
        <ParentSurface
          heard={heard}
          treeId={treeId}
          anchor={asked.anchor}
          onClose={close}
          onChoose={moves.newChild}
        />
      )}
      {asked?.what === 'why' && (
        <ReasonSurface heard={heard} anchor={asked.anchor} onClose={close} onPark={moves.park} />
      )}
    </div>
  )
}

function useLikely(heard: Heard | null, treeId: Id | null) {
  const view = useView((all) => all)
  return useMemo(() => {
    if (!heard || treeId === null) return []
    const linked = new Set(linksOfHeard(view, heard.id).map((link) => link.opportunityId))
    const byMoment = placesByMoment(view, treeId, heard.id).map(({ opportunityId, momentId }) => ({
      opportunityId,
      momentId,
      likeness: 0,
    }))
    const first = new Set(byMoment.map((each) => each.opportunityId))
    const alike = likelyPlaces(view, treeId, heard.statement, 6).filter(
      (each) => !linked.has(each.opportunityId) && !first.has(each.opportunityId),
    )
    return [...byMoment.slice(0, 2), ...alike].slice(0, 3)
  }, [view, heard, treeId])
}

function BesideHead({ treeId }: { readonly treeId: Id }) {
  const name = useView((view) => nameOfCard(view, treeId))
  return (
    <h2 className={styles.besideHead} title={name}>
      The tree
    </h2>
  )
}

function NoTree({ onOpenTree }: { readonly onOpenTree: () => void }) {
  return (
    <EmptyState
      look="inline"
      title="There is no tree yet"
      sentence="A tree begins with the outcome the trio works towards. Then what was heard finds its place here."
      action={
        <Button variant="primary" onClick={onOpenTree}>
          Start with an outcome
        </Button>
      }
    />
  )
}
