// The command palette: every action that can run now and every record, by typing; what was chosen lately comes first.
// Focus stays in the field.
import { useRouter } from '@tanstack/react-router'
import {
  type KeyboardEvent,
  type ReactNode,
  useCallback,
  useDeferredValue,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react'
import { useView } from '../data/react/use-view.ts'
import { SEARCH_TYPES } from '../domain/search/read-filters.ts'
import type { RecordHit as SearchHit } from '../domain/search/record-index.ts'
import { HitSentence, useRecordSearch } from '../features/search/index.ts'
import { useOpenRecord } from '../records/record-link.tsx'
import { keysOf, liveActions } from '../ui/actions/action-store.ts'
import { chordLabel } from '../ui/actions/chord-label.ts'
import { Dialog } from '../ui/dialog.tsx'
import { foldText } from '../ui/fold-text.ts'
import { Icon } from '../ui/icon.tsx'
import { SearchIcon } from '../ui/icons.ts'
import { Kbd } from '../ui/kbd.tsx'
import type { ActionDefinition, LiveAction } from '../ui/actions/action.ts'
import { matchingActions, matchingRecords, recentHits, type RecordHit } from './palette-entries.ts'
import { recentChoices, recentFirst, rememberChoice } from './recent-choices.ts'
import { SCREEN_OF_SCOPE } from './screens.ts'
import styles from './palette.module.css'

interface Entry {
  readonly key: string
  readonly words: string
  readonly detail: string
  readonly keys: string | null
  /** The sentence a hit stands in. */
  readonly below?: ReactNode
  readonly choose: () => void
}

export interface PaletteProps {
  /** `/w/<workspace id>`. */
  readonly base: string
  /** What was typed before it stood. */
  readonly held: string
  readonly onClose: () => void
}

export function Palette({ base, held, onClose }: PaletteProps) {
  const [typed, setTyped] = useState(held)
  const [active, setActive] = useState(0)
  const listRef = useRef<HTMLDivElement>(null)
  const listId = useId()
  const openRecord = useOpenRecord()
  // The list follows what is typed; Enter waits until it has caught up, lest it choose what earlier letters found.
  const wanted = useDeferredValue(typed)
  const isCaughtUp = wanted === typed
  const isEntered = useRef(false)
  const [actions] = useState(liveActions)
  const view = useView((it) => it)
  const elsewhere = useActionsElsewhere(actions)
  const router = useRouter()
  const [recent] = useState(recentChoices)
  const found = useRecordSearch(wanted, MOST_OF_A_KIND)

  const entries = useMemo<readonly Entry[]>(() => {
    const isBlank = wanted.trim() === ''
    const forActions = recentFirst(matchingActions(actions, wanted), (it) => it.id, recent).map(
      (action): Entry => {
        const [chord] = keysOf(action)
        const keys = chord ? chordLabel(chord) : null
        return { key: action.id, words: action.label, detail: action.group, keys, choose: action.run }
      },
    )
    const hits = isBlank
      ? recentHits(view, recent)
      : found.isAnswered
        ? found.groups.flatMap((group) => group.hits.map(hitOf))
        : matchingRecords(view, wanted, 40)
    const forRecords = hits.map((hit): Entry => ({
      key: `${hit.type}:${hit.id}`,
      words: hit.words,
      detail: hit.kind,
      keys: null,
      below: hit.below,
      choose: () => openRecord(hit.type, hit.id),
    }))
    const everywhere: readonly Entry[] = isBlank
      ? []
      : [
          {
            key: 'search',
            words: `Search everywhere for “${wanted.trim()}”`,
            detail: 'Transcripts too',
            keys: null,
            choose: () => void router.navigate({ to: `${base}/search`, search: { q: wanted.trim() } }),
          },
        ]
    // What another screen offers leads there; only when something is typed, so that the list starts short.
    const there = isBlank ? [] : matchingActions(elsewhere, wanted)
    // Whoever types its name means it: then it comes before records that merely sound alike.
    const name = foldText(wanted.trim())
    const isNamed = (action: ActionDefinition) =>
      name.length >= LONG_ENOUGH && foldText(action.label).startsWith(name)
    const toElsewhere = (action: ActionDefinition): Entry => {
      const path = SCREEN_OF_SCOPE[action.scope] ?? ''
      const detail = `${action.group} · goes there`
      const choose = () => void router.navigate({ to: base + path })
      return { key: action.id, words: action.label, detail, keys: null, choose }
    }
    return [
      ...forActions,
      ...there.filter(isNamed).map(toElsewhere),
      ...forRecords,
      ...there.filter((action) => !isNamed(action)).map(toElsewhere),
      ...everywhere,
    ]
  }, [actions, elsewhere, wanted, view, openRecord, router, base, recent, found])
  const at = Math.min(active, entries.length - 1)

  const choose = useCallback(
    (entry: Entry | undefined): void => {
      if (!entry) return
      rememberChoice(entry.key)
      onClose()
      // The dialog gives the focus back first; then the action acts where the person was.
      queueMicrotask(entry.choose)
    },
    [onClose],
  )
  useEffect(() => {
    if (!isEntered.current || !isCaughtUp) return
    isEntered.current = false
    choose(entries[at])
  }, [isCaughtUp, choose, entries, at])

  function move(to: number): void {
    const next = entries.length === 0 ? 0 : (to + entries.length) % entries.length
    setActive(next)
    listRef.current?.children[next]?.scrollIntoView({ block: 'nearest' })
  }

  function handleKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown') move(at + 1)
    else if (event.key === 'ArrowUp') move(at - 1)
    else if (event.key === 'Enter') {
      if (isCaughtUp) choose(entries[at])
      else isEntered.current = true
    } else return
    event.preventDefault()
  }

  return (
    <Dialog title="Find an action or a record" bare onClose={onClose} className={styles.dialog ?? ''}>
      <div className={styles.field}>
        <Icon as={SearchIcon} />
        <input
          className={styles.input}
          role="combobox"
          aria-label="Find an action or a record"
          aria-expanded="true"
          aria-controls={listId}
          aria-activedescendant={entries[at] ? `${listId}-${at}` : undefined}
          placeholder="Type what you want to do or find"
          value={typed}
          dir="auto"
          onChange={(event) => {
            setTyped(event.target.value)
            setActive(0)
            isEntered.current = false
          }}
          onKeyDown={handleKeyDown}
        />
      </div>
      <div id={listId} ref={listRef} className={styles.list} role="listbox" aria-label="Actions and records">
        {entries.map((entry, index) => (
          <div
            key={entry.key}
            id={`${listId}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            className={styles.entry}
            onPointerMove={() => setActive(index)}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => choose(entry)}
            onKeyDown={handleKeyDown}
          >
            <span className={styles.words} dir="auto">
              {entry.words}
              {entry.below}
            </span>
            <span className={styles.detail}>{entry.detail}</span>
            {entry.keys && <Kbd keys={entry.keys} />}
          </div>
        ))}
      </div>
      {entries.length === 0 && (
        <p className={styles.empty}>Nothing goes by that name here. Try one word less.</p>
      )}
    </Dialog>
  )
}

const MOST_OF_A_KIND = 6
/** Letters from which on the beginning of a name is meant. */
const LONG_ENOUGH = 6

/** What the palette shows of a hit of the search. */
function hitOf(hit: SearchHit): RecordHit & { readonly below: ReactNode } {
  const { record, recordId, name, type } = hit.document
  const kind = SEARCH_TYPES.find((one) => one.type === type)?.label ?? ''
  return {
    type: record,
    id: recordId,
    words: name || 'Without a name',
    kind,
    below: <HitSentence hit={hit} />,
  }
}

/** Actions that cannot run here; they come with all features, so they are asked for when the palette opens. */
function useActionsElsewhere(live: readonly LiveAction[]): readonly ActionDefinition[] {
  const [all, setAll] = useState<readonly ActionDefinition[]>([])
  useEffect(() => {
    let isGone = false
    void import('./all-actions.ts').then(({ ALL_ACTIONS }) => {
      if (!isGone) setAll(ALL_ACTIONS)
    })
    return () => {
      isGone = true
    }
  }, [])
  return useMemo(() => {
    const here = new Set(live.map((action) => action.id))
    return all.filter((action) => !here.has(action.id))
  }, [all, live])
}
