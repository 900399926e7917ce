// The command palette: every action that can run now and every record, by typing. Focus stays in the field.
import { useRouter } from '@tanstack/react-router'
import { type KeyboardEvent, useDeferredValue, useEffect, useId, useMemo, useRef, useState } from 'react'
import { useView } from '../data/react/use-view.ts'
import { useOpenRecord } from '../records/record-link.tsx'
import { keysOf, liveActions } from '../ui/actions/action-store.ts'
import { chordLabel } from '../ui/actions/chord-label.ts'
import { Dialog } from '../ui/dialog.tsx'
import { Icon } from '../ui/icon.tsx'
import { SearchIcon } from '../ui/icons.ts'
import { Kbd } from '../ui/kbd.tsx'
import type { ActionDefinition, LiveAction } from '../ui/actions/action.ts'
import { matchingActions, matchingRecords } from './palette-entries.ts'
import { SCREEN_OF_SCOPE } from './screens.ts'
import styles from './palette.module.css'

interface Entry {
  readonly key: string
  readonly words: string
  readonly detail: string
  readonly keys: string | null
  readonly choose: () => void
}

export interface PaletteProps {
  /** `/w/<workspace id>`. */
  readonly base: string
  readonly onClose: () => void
}

export function Palette({ base, onClose }: PaletteProps) {
  const [typed, setTyped] = useState('')
  const [active, setActive] = useState(0)
  const listRef = useRef<HTMLDivElement>(null)
  const listId = useId()
  const openRecord = useOpenRecord()
  const wanted = useDeferredValue(typed)
  const [actions] = useState(liveActions)
  const view = useView((it) => it)
  const elsewhere = useActionsElsewhere(actions)
  const router = useRouter()

  const entries = useMemo<readonly Entry[]>(() => {
    const forActions = matchingActions(actions, wanted).map((action): Entry => {
      const [chord] = keysOf(action)
      const keys = chord ? chordLabel(chord) : null
      return { key: action.id, words: action.label, detail: action.group, keys, choose: action.run }
    })
    const forRecords = matchingRecords(view, wanted, 40).map((hit): Entry => ({
      key: hit.id,
      words: hit.words,
      detail: hit.kind,
      keys: null,
      choose: () => openRecord(hit.type, hit.id),
    }))
    // What another screen offers leads there; only when something is typed, so that the list starts short.
    const there = wanted.trim() === '' ? [] : matchingActions(elsewhere, wanted)
    const forElsewhere = there.map((action): Entry => {
      const path = SCREEN_OF_SCOPE[action.scope] ?? ''
      const detail = `${action.group} · goes there`
      const choose = () => void router.navigate({ to: base + path })
      return { key: action.id, words: action.label, detail, keys: null, choose }
    })
    return [...forActions, ...forRecords, ...forElsewhere]
  }, [actions, elsewhere, wanted, view, openRecord, router, base])
  const at = Math.min(active, entries.length - 1)

  function choose(entry: Entry | undefined): void {
    if (!entry) return
    onClose()
    // The dialog gives the focus back first; then the action acts where the person was.
    queueMicrotask(entry.choose)
  }

  function move(to: number): void {
    const next = entries.length === 0 ? 0 : (to + entries.length) % entries.length
    setActive(next)
    listRef.current?.children[next]?.scrollIntoView({ block: 'nearest' })
  }

  function handleKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown') move(at + 1)
    else if (event.key === 'ArrowUp') move(at - 1)
    else if (event.key === 'Enter') choose(entries[at])
    else return
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
