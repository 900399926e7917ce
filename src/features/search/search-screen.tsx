// Search everywhere: one box, hits grouped by kind, each in its sentence; down and up walk through them, Enter opens one.
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import { SEARCH_TYPES } from '../../domain/search/read-filters.ts'
import type { RecordGroup, RecordHit } from '../../domain/search/record-index.ts'
import { RecordLink } from '../../records/record-link.tsx'
import { Button } from '../../ui/button.tsx'
import { dayText } from '../../ui/day-text.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Icon } from '../../ui/icon.tsx'
import { SearchIcon } from '../../ui/icons.ts'
import { Page } from '../../ui/page.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { HitName, HitSentence } from './hit-words.tsx'
import { useRecordSearch } from './use-record-search.ts'
import styles from './search.module.css'
import { numberText } from '../../lib/locale.ts'

export interface SearchScreenProps {
  readonly text: string
  readonly onText: (text: string) => void
  /** What was found in the transcripts, by the screen that can read them. */
  readonly inTranscripts: ReactNode
}

const MOST = 20
const LABELS = new Map(SEARCH_TYPES.map((one) => [one.type, one.label]))

export function SearchScreen({ text, onText, inTranscripts }: SearchScreenProps) {
  const { groups, isAnswered, isUnavailable } = useRecordSearch(text, MOST)
  const list = useRef<HTMLDivElement>(null)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  const shown = text.trim() === '' ? [] : groups
  const count = shown.reduce((sum, group) => sum + group.count, 0)

  function handleKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return
    const links = [...(list.current?.querySelectorAll<HTMLElement>('a[href]') ?? [])]
    const at = links.findIndex((link) => link === document.activeElement)
    const next = event.key === 'ArrowDown' ? links[at + 1] : at <= 0 ? field.current : links[at - 1]
    if (!next) return
    event.preventDefault()
    next.focus()
  }

  return (
    <Page title={<h1>Search</h1>} width="reading">
      {/* Arrow keys walk from the box through the hits, wherever the focus is among them. */}
      <div className={styles.screen} onKeyDown={handleKeyDown}>
        <TextField
          ref={field}
          label="Search everywhere"
          hideLabel
          type="search"
          placeholder="Words, or filters such as type:test person:ana since:3w"
          before={<Icon as={SearchIcon} />}
          value={text}
          onChange={onText}
        />
        <div ref={list} className={styles.groups}>
          <p role="status" className={styles.summary}>
            {isUnavailable
              ? 'This browser cannot search here. The palette still finds records by their names.'
              : summaryOf(text, count, isAnswered)}
          </p>
          {shown.map((group) => (
            <Group key={group.type} group={group} onNarrow={() => onText(`${text} type:${group.type}`)} />
          ))}
          {text.trim() !== '' && inTranscripts}
          {text.trim() === '' && <Teach onTry={onText} />}
        </div>
      </div>
    </Page>
  )
}

function summaryOf(text: string, count: number, isAnswered: boolean): string {
  if (text.trim() === '') return ''
  if (!isAnswered && count === 0) return 'Searching…'
  if (count === 0) return 'Nothing written down goes by these words. Fewer words may find it.'
  return count === 1 ? '1 record' : `${numberText(count)} records`
}

const EXAMPLES = ['type:heard since:4w', 'type:decision', 'type:remark'] as const

function Teach({ onTry }: { readonly onTry: (text: string) => void }) {
  return (
    <EmptyState
      title="Everything that was said or written down"
      sentence="Interviews and their transcripts, notes, quotes, the tree, maps, tests, remarks. A slip of the pen is forgiven; type:, person: and since: narrow it down."
      action={EXAMPLES.map((example) => (
        <Button key={example} size="small" onClick={() => onTry(example)}>
          {example}
        </Button>
      ))}
    />
  )
}

function Group({ group, onNarrow }: { readonly group: RecordGroup; readonly onNarrow: () => void }) {
  const label = LABELS.get(group.type) ?? ''
  const hidden = group.count - group.hits.length
  return (
    <section className={styles.group} aria-label={label}>
      <h2>
        {label} <span className={styles.count}>{group.count}</span>
      </h2>
      <ul>
        {group.hits.map((hit) => (
          <Hit key={hit.document.id} hit={hit} />
        ))}
      </ul>
      {hidden > 0 && (
        <Button variant="quiet" size="small" onClick={onNarrow}>
          {hidden} more: only {label.toLowerCase()}
        </Button>
      )}
    </section>
  )
}

function Hit({ hit }: { readonly hit: RecordHit }) {
  const { record, recordId, person, day } = hit.document
  return (
    <li>
      <RecordLink type={record} id={recordId} className={styles.hit}>
        <HitName hit={hit} />
        <HitSentence hit={hit} />
        <span className={styles.meta}>{[person, dayText(day, 'medium')].filter(Boolean).join(' · ')}</span>
      </RecordLink>
    </li>
  )
}
