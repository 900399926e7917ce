// What was heard, beside the tree: all that waits, or everything of one interview. Drag it onto a card or between cards;
// or with keys: Enter asks for a place by typing, the likely ones first, C makes it a child of the card in focus.
import {
  useEffect,
  useMemo,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type PointerEvent,
} from 'react'
import { useStore } from 'zustand'
import { useView } from '../../data/react/use-view.ts'
import { linkAsNewChild, linkHeard } from '../../domain/inbox/inbox-commands.ts'
import { inboxOf, triageOf } from '../../domain/inbox/triage.ts'
import type { Heard } from '../../domain/model/records.ts'
import { heardOf } from '../../domain/snapshots/heard-of.ts'
import { interviews, snapshotName } from '../../domain/snapshots/interviews.ts'
import { nameOfCard } from '../../domain/tree/rules.ts'
import { shortName } from '../../domain/tree/short-name.ts'
import type { Id } from '../../lib/ids.ts'
import { Button } from '../../ui/button.tsx'
import { ComboBox } from '../../ui/combo-box.tsx'
import { dayText } from '../../ui/day-text.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { GripVerticalIcon, Link2Icon, PlusIcon } from '../../ui/icons.ts'
import { KindMark } from '../../ui/kind-mark.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Popover } from '../../ui/popover.tsx'
import { Select } from '../../ui/select.tsx'
import { dragHeard, land } from './heard-drag.ts'
import { placeOptions } from './picker-options.ts'
import { useTree, useTreeView } from './tree-context.ts'
import { focusedRow } from './tree-rows.ts'
import styles from './waiting-panel.module.css'

export interface WaitingPanelProps {
  /** The interview whose heard opportunities are shown; what waits without it. */
  readonly from: Id | null
  readonly onFrom: (from: Id | null) => void
  readonly onClose: () => void
  readonly onOpenInbox: () => void
  readonly takesFocus: boolean
}

export function WaitingPanel({ from, onFrom, onClose, onOpenInbox, takesFocus }: WaitingPanelProps) {
  const view = useTreeView()
  const list = useRef<HTMLUListElement>(null)
  const lastAt = useRef<number | null>(null)
  const heard = useMemo(
    () => (from === null ? inboxOf(view).waiting.flatMap((group) => group.heard) : heardOf(view, from)),
    [view, from],
  )
  const sources = useMemo(
    () => [
      { value: 'waiting', label: 'What waits in the inbox' },
      ...interviews(view)
        .filter(({ id }) => heardOf(view, id).length > 0)
        .map(({ id, interviewedOn }) => ({
          value: id,
          label: `${snapshotName(view, id)}, ${dayText(interviewedOn, 'short')}`,
        })),
    ],
    [view],
  )
  // What was placed goes from the list: the keyboard goes on with the next one.
  useEffect(() => {
    if (lastAt.current === null || document.activeElement !== document.body) return
    const rows = list.current?.querySelectorAll<HTMLElement>('[data-heard]')
    rows?.[Math.min(lastAt.current, rows.length - 1)]?.focus()
  }, [heard])
  function handleFocus(event: FocusEvent<HTMLUListElement>): void {
    const rows = [...event.currentTarget.querySelectorAll('[data-heard]')]
    lastAt.current = rows.findIndex((row) => row.contains(event.target))
  }
  function handleKeyDown(event: KeyboardEvent<HTMLUListElement>): void {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-heard]') ?? [])]
    const at = rows.findIndex((row) => row === document.activeElement)
    if (by === 0 || at < 0) return
    event.preventDefault()
    rows[at + by]?.focus()
  }
  return (
    <Panel label="What was heard" onClose={onClose} takesFocus={takesFocus}>
      <div className={styles.panel}>
        <Select
          label="Show"
          hideLabel
          size="small"
          value={from ?? 'waiting'}
          options={sources}
          onChange={(value) => onFrom(value === 'waiting' ? null : value)}
        />
        {heard.length === 0 ? (
          <p className={styles.hint}>Nothing waits. What the next interview brings stands here.</p>
        ) : (
          <p className={styles.hint}>
            Drag onto a card as evidence, or between cards as a new one. With keys: Enter finds a place.
          </p>
        )}
        <ul
          ref={list}
          className={styles.list}
          aria-label="What was heard"
          onFocus={handleFocus}
          onKeyDown={handleKeyDown}
        >
          {heard.map((row, i) => (
            <HeardRow key={row.id} heard={row} isFirst={i === 0} />
          ))}
        </ul>
        <Button variant="quiet" size="small" onClick={onOpenInbox}>
          Sort them one by one in the inbox
        </Button>
      </div>
    </Panel>
  )
}

const STATE_WORDS = { waiting: '', linked: 'On the tree', parked: 'Parked' } as const

function HeardRow({ heard, isFirst }: { readonly heard: Heard; readonly isFirst: boolean }) {
  const { ports, rows } = useTree()
  const view = useTreeView()
  const [askedAt, setAskedAt] = useState<Element | null>(null)
  const [at, setAt] = useState<{ readonly x: number; readonly y: number } | null>(null)
  const focused = useStore(ports.session, (state) => focusedRow(rows, [state.focusedId, ...state.trail]))
  const snapshot = useView((all) => all.rows.snapshot.get(heard.snapshotId) ?? null)
  const state = STATE_WORDS[triageOf(view, heard)]
  const name = focused ? shortName(nameOfCard(view, focused.id)) : ''
  const who = [snapshotName(view, heard.snapshotId), dayText(snapshot?.interviewedOn ?? '', 'short'), state]

  const linkToFocused = () => land(ports, heard.id, { id: focused?.id ?? '', zone: 'into' })
  function growHere(): void {
    if (focused?.kind === 'outcome') return linkToFocused()
    const parentId = view.rows.solution.get(focused?.id ?? '')?.opportunityId ?? focused?.id ?? ''
    ports.run(linkAsNewChild, { heardId: heard.id, parentId }, { toast: true })
  }
  function handleKeyDown(event: KeyboardEvent<HTMLLIElement>): void {
    if (event.target !== event.currentTarget || event.metaKey || event.ctrlKey || event.altKey) return
    if (event.key === 'Enter') setAskedAt(event.currentTarget)
    else if (event.key === 'l' && focused?.kind === 'opportunity') linkToFocused()
    else if (event.key === 'c') growHere()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  function handlePress(event: PointerEvent<HTMLLIElement>): void {
    const isOwn = event.target instanceof Element && event.target.closest('button') !== null
    if (event.button === 0 && event.isPrimary && !isOwn) dragHeard(ports, heard, event.nativeEvent, setAt)
  }
  return (
    <li
      className={styles.row}
      data-heard
      data-taken={at !== null || undefined}
      tabIndex={isFirst ? 0 : -1}
      aria-label={[heard.statement, ...who].filter(Boolean).join(', ')}
      onKeyDown={handleKeyDown}
      onPointerDown={handlePress}
    >
      <span className={styles.grip} aria-hidden>
        <Icon as={GripVerticalIcon} size="small" />
      </span>
      <span className={styles.words}>
        <span className={styles.kind}>
          <KindMark kind="opportunity" variant={heard.kind} size="small" />
        </span>
        <span dir="auto">{heard.statement}</span>
        <span className={styles.who}>{who.filter(Boolean).join(' · ')}</span>
      </span>
      <span className={styles.buttons}>
        <IconButton
          label="Link to a card…"
          keys="Enter"
          size="small"
          tabIndex={-1}
          icon={<Icon as={Link2Icon} size="small" />}
          onClick={(event) => setAskedAt(event.currentTarget)}
        />
        <IconButton
          label={`New child of “${name}”`}
          keys="C"
          size="small"
          tabIndex={-1}
          icon={<Icon as={PlusIcon} size="small" />}
          onClick={growHere}
        />
      </span>
      {at && (
        <span
          className={styles.ghost}
          style={{ transform: `translate(${at.x + 14}px, ${at.y - 12}px) translateY(-100%)` }}
          aria-hidden
        >
          {heard.statement}
        </span>
      )}
      {askedAt && <PlacePicker heardId={heard.id} anchor={askedAt} onClose={() => setAskedAt(null)} />}
    </li>
  )
}

interface PlacePickerProps {
  readonly heardId: Id
  readonly anchor: Element
  readonly onClose: () => void
}

function PlacePicker({ heardId, anchor, onClose }: PlacePickerProps) {
  const { ports } = useTree()
  const view = useTreeView()
  const options = useMemo(() => placeOptions(view, ports.treeId, heardId), [view, ports, heardId])
  return (
    <Popover label="Link to a card" anchor={anchor} onClose={onClose}>
      <ComboBox
        label="Evidence for"
        help="The likely places come first."
        options={options}
        placeholder="Type words of the card"
        emptyText="No card has these words."
        autoFocus
        onChoose={(opportunityId) => {
          onClose()
          ports.run(linkHeard, { heardId, opportunityId }, { toast: true })
        }}
      />
    </Popover>
  )
}
