// The tree beside the inbox, small: Enter links to the row, Shift+Enter makes a new child of it.
import {
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type Ref,
} from 'react'
import { useView } from '../../data/react/use-view.ts'
import { firstFolds, withFold } from '../../domain/tree/folding.ts'
import { peopleOf } from '../../domain/tree/people-of.ts'
import { nameOfCard } from '../../domain/tree/rules.ts'
import type { Id } from '../../lib/ids.ts'
import { foldText } from '../../ui/fold-text.ts'
import { Clamped } from '../../ui/clamped.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { ChevronDownIcon, ChevronRightIcon, Link2Icon, PlusIcon } from '../../ui/icons.ts'
import { isTypedKey } from '../../ui/typed-key.ts'
import { useVirtualRows } from '../../ui/use-virtual-rows.ts'
import { placeRows, type PlaceRow } from './place-rows.ts'
import styles from './place-tree.module.css'

export interface PlaceTreeHandle {
  readonly focus: () => void
}

export interface PlaceTreeProps {
  readonly treeId: Id
  readonly likelyIds: readonly Id[]
  readonly aimedId: Id | null
  readonly onAim: (id: Id) => void
  readonly onLink: (opportunityId: Id) => void
  readonly onNewChild: (parentId: Id) => void
  /** Back to the list. */
  readonly onLeave: () => void
  readonly ref?: Ref<PlaceTreeHandle>
}

const ROW_HEIGHT = 32

export function PlaceTree(props: PlaceTreeProps) {
  const { treeId, likelyIds, aimedId, onAim, ref } = props
  const scroller = useRef<HTMLDivElement>(null)
  const wantsFocus = useRef(false)
  const view = useView((all) => all)
  const [folded, setFolded] = useState<ReadonlySet<Id>>(() => firstFolds(view, treeId))
  const rows = useMemo(() => placeRows(view, treeId, folded), [view, treeId, folded])
  const keys = useMemo(() => rows.map((row) => row.id), [rows])
  const found = aimedId === null ? -1 : keys.indexOf(aimedId)
  const at = Math.max(0, found)
  const virtual = useVirtualRows({ scroller, keys, rowHeight: ROW_HEIGHT, overscan: 12, always: at })
  const { scrollTo } = virtual

  const focusRow = () => scroller.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
  useImperativeHandle(ref, () => ({ focus: focusRow }), [])
  useEffect(() => {
    if (found >= 0) scrollTo(found)
  }, [found, scrollTo])
  useLayoutEffect(() => {
    if (!wantsFocus.current) return
    wantsFocus.current = false
    focusRow()
  }, [aimedId, rows])

  function aim(row: PlaceRow | undefined): void {
    if (!row) return
    wantsFocus.current = true
    onAim(row.id)
  }
  function fold(row: PlaceRow, isFolded: boolean): void {
    wantsFocus.current = scroller.current?.contains(document.activeElement) ?? false
    setFolded((before) => withFold(before, row.id, isFolded))
  }
  function handleKeyDown(event: KeyboardEvent<HTMLElement>): void {
    const row = rows[at]
    if (!row || event.defaultPrevented || event.metaKey || event.ctrlKey || event.altKey) return
    if (!(event.target instanceof Element) || event.target.getAttribute('role') !== 'treeitem') return
    if (event.key === 'ArrowDown') aim(rows[at + 1])
    else if (event.key === 'ArrowUp') aim(rows[at - 1])
    else if (event.key === 'Home') aim(rows[0])
    else if (event.key === 'End') aim(rows.at(-1))
    else if (event.key === 'ArrowRight' && row.isExpanded === false) fold(row, false)
    else if (event.key === 'ArrowRight') aim(row.isExpanded ? rows[at + 1] : undefined)
    else if (event.key === 'ArrowLeft' && row.isExpanded && row.level > 1) fold(row, true)
    else if (event.key === 'ArrowLeft' && row.parentId !== null)
      aim(rows.find((one) => one.id === row.parentId))
    else if (event.key === 'ArrowLeft' || event.key === 'Escape') props.onLeave()
    else if (event.key === 'Enter' && (event.shiftKey || row.id === treeId)) props.onNewChild(row.id)
    else if (event.key === 'Enter') props.onLink(row.id)
    else if (isTypedKey(event)) aim(startingWith(rows, at, event.key))
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <div ref={scroller} className={styles.scroller}>
      <div
        role="tree"
        aria-label="The tree"
        className={styles.rows}
        style={{ blockSize: virtual.height }}
        tabIndex={-1}
        onKeyDown={handleKeyDown}
      >
        {virtual.rows.map((item) => {
          const row = rows[item.index]
          if (!row) return null
          return (
            <div
              key={row.id}
              ref={virtual.measure}
              data-index={item.index}
              role="presentation"
              className={styles.slot}
              style={{ transform: `translateY(${item.start}px)` }}
            >
              <PlaceRowView
                {...props}
                row={row}
                isCurrent={item.index === at}
                isLikely={likelyIds.includes(row.id)}
                name={nameOfPlace(view, row)}
                people={row.id === treeId ? 0 : peopleOf(view, row.id).size}
                onFold={() => fold(row, row.isExpanded === true)}
              />
            </div>
          )
        })}
      </div>
    </div>
  )

  function nameOfPlace(all: typeof view, row: PlaceRow): string {
    return all.rows.opportunity.get(row.id)?.statement ?? nameOfCard(all, row.id)
  }
  function startingWith(all: readonly PlaceRow[], from: number, letter: string): PlaceRow | undefined {
    const ordered = [...all.slice(from + 1), ...all.slice(0, from + 1)]
    return ordered.find((row) => foldText(nameOfPlace(view, row)).startsWith(foldText(letter)))
  }
}

interface PlaceRowViewProps extends PlaceTreeProps {
  readonly row: PlaceRow
  readonly isCurrent: boolean
  readonly isLikely: boolean
  readonly name: string
  readonly people: number
  readonly onFold: () => void
}

function PlaceRowView(props: PlaceRowViewProps) {
  const { row, isCurrent, isLikely, name, people, treeId, onAim, onLink, onNewChild, onFold } = props
  const isRoot = row.id === treeId
  const heardFrom = people === 0 ? '' : `, heard from ${people} ${people === 1 ? 'person' : 'people'}`
  return (
    <div
      role="treeitem"
      aria-label={`${isRoot ? 'Outcome: ' : ''}${name}${heardFrom}${isLikely ? ', a likely place' : ''}`}
      aria-level={row.level}
      aria-setsize={row.setSize}
      aria-posinset={row.posInSet}
      aria-expanded={row.isExpanded}
      aria-selected={isCurrent}
      tabIndex={isCurrent ? 0 : -1}
      className={styles.row}
      data-likely={isLikely || undefined}
      data-root={isRoot || undefined}
      style={{ paddingInlineStart: `${(row.level - 1) * 18}px` }}
      onFocus={() => {
        if (!isCurrent) onAim(row.id)
      }}
    >
      <span className={styles.twist}>
        {row.isExpanded !== undefined && row.level > 1 && (
          <button
            type="button"
            tabIndex={-1}
            aria-label={row.isExpanded ? 'Fold the branch' : 'Unfold the branch'}
            onClick={onFold}
          >
            <Icon as={row.isExpanded ? ChevronDownIcon : ChevronRightIcon} size="small" />
          </button>
        )}
      </span>
      <Clamped className={styles.name}>{name}</Clamped>
      {people > 0 && <span className={styles.people}>{people}</span>}
      <span className={styles.buttons}>
        {!isRoot && (
          <IconButton
            label="Link here"
            keys="Enter"
            size="small"
            tabIndex={-1}
            icon={<Icon as={Link2Icon} size="small" />}
            onClick={() => onLink(row.id)}
          />
        )}
        <IconButton
          label={isRoot ? 'New top branch' : 'New child here'}
          keys="Shift+Enter"
          size="small"
          tabIndex={-1}
          icon={<Icon as={PlusIcon} size="small" />}
          onClick={() => onNewChild(row.id)}
        />
      </span>
    </div>
  )
}
