// Making one card of two or more that say the same: which one, in which words, and what comes along.
import { type FormEvent, useEffect, useMemo, useRef, useState } from 'react'
import { jaccard, tokensOf } from '../../domain/inbox/look-alikes.ts'
import { branchOf } from '../../domain/tree/forest.ts'
import { mergeFacts, mergeOpportunities, type MergeFacts } from '../../domain/tree/merge-opportunities.ts'
import { nameOfCard } from '../../domain/tree/rules.ts'
import type { WorkspaceView } from '../../domain/view/workspace-view.ts'
import type { Id } from '../../lib/ids.ts'
import { Button } from '../../ui/button.tsx'
import { ComboBox, type ComboOption } from '../../ui/combo-box.tsx'
import { Popover } from '../../ui/popover.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { pathInWords } from './picker-options.ts'
import { follow } from './restructuring.ts'
import { useTree, useTreeView } from './tree-context.ts'
import styles from './surfaces.module.css'

export interface MergeSurfaceProps {
  /** The opportunities in hand: one, or those that are selected. */
  readonly ids: readonly Id[]
  readonly anchor: Element
  readonly onClose: () => void
}

export function MergeSurface({ ids, anchor, onClose }: MergeSurfaceProps) {
  const [otherId, setOtherId] = useState<Id | null>(null)
  const all = otherId === null ? ids : [...ids, otherId]
  return (
    <Popover label="Merge" anchor={anchor} onClose={onClose} className={styles.picker ?? ''}>
      {all.length < 2 ? (
        <OtherPicker id={ids[0] ?? ''} onChoose={setOtherId} />
      ) : (
        <MergeForm key={all.join(' ')} ids={all} onClose={onClose} />
      )}
    </Popover>
  )
}

function OtherPicker({ id, onChoose }: { readonly id: Id; readonly onChoose: (id: Id) => void }) {
  const { ports } = useTree()
  const view = useTreeView()
  const options = useMemo(() => otherOptions(view, ports.treeId, id), [view, ports.treeId, id])
  return (
    <ComboBox
      label={`Merge “${nameOfCard(view, id)}” with`}
      help="Those that sound alike come first."
      options={options}
      placeholder="Type a few words"
      emptyText="No opportunity fits these words."
      autoFocus
      onChoose={onChoose}
    />
  )
}

function otherOptions(view: WorkspaceView, treeId: Id, id: Id): ComboOption[] {
  const wordsOf = (each: Id) => view.rows.opportunity.get(each)?.statement ?? ''
  const tokens = tokensOf(wordsOf(id))
  return branchOf(view, treeId)
    .slice(1)
    .filter((each) => each !== id)
    .map((each) => ({ each, likeness: jaccard(tokens, tokensOf(wordsOf(each))) }))
    .sort((a, b) => b.likeness - a.likeness)
    .map(({ each }) => ({ id: each, label: wordsOf(each), detail: pathInWords(view, each) }))
}

function MergeForm({ ids, onClose }: { readonly ids: readonly Id[]; readonly onClose: () => void }) {
  const { ports } = useTree()
  const view = useTreeView()
  const [keepId, setKeepId] = useState<Id>(ids[0] ?? '')
  const own = view.rows.opportunity.get(keepId)?.statement ?? ''
  const [words, setWords] = useState<string | null>(null)
  const statement = words ?? own
  const facts = useMemo(() => mergeFacts(view, keepId, ids), [view, keepId, ids])
  const form = useRef<HTMLFormElement>(null)
  // The picker that had the focus is gone: the first choice is ready to be confirmed.
  useEffect(() => form.current?.querySelector<HTMLElement>('input:checked')?.focus(), [])
  function handleSubmit(event: FormEvent): void {
    event.preventDefault()
    if (statement.trim() === '') return
    onClose()
    ports.session.setState({ selectedIds: new Set(), anchorId: null })
    follow(ports, ports.run(mergeOpportunities, { keepId, ids, statement }, { toast: true }))
  }
  return (
    <form ref={form} className={styles.form} onSubmit={handleSubmit}>
      <RadioGroup
        label="Which one stays, at its place?"
        value={keepId}
        options={ids.map((id) => ({
          value: id,
          label: view.rows.opportunity.get(id)?.statement ?? '',
          help: pathInWords(view, id),
        }))}
        onChange={(id) => {
          setKeepId(id)
          setWords(null)
        }}
      />
      <TextArea label="It says" rows={1} value={statement} onChange={setWords} />
      <p className={styles.lead}>{factsInWords(facts)}</p>
      <Button type="submit" variant="primary" whyNot={statement.trim() === '' ? 'Write what it says.' : null}>
        {ids.length === 2 ? 'Merge the two' : `Merge the ${ids.length}`}
      </Button>
    </form>
  )
}

function factsInWords({ joins, doubles, children, solutions }: MergeFacts): string {
  const count = (n: number, one: string, many: string) => (n === 0 ? '' : `${n} ${n === 1 ? one : many}`)
  const along = [
    count(joins, 'quote', 'quotes'),
    count(children, 'child', 'children'),
    count(solutions, 'solution', 'solutions'),
  ].filter(Boolean)
  const twice =
    doubles === 0
      ? ''
      : ` ${doubles === 1 ? 'One quote was' : `${doubles} quotes were`} linked twice and counts once.`
  const comes = along.length === 0 ? 'Nothing else hangs on the other.' : `Comes along: ${along.join(', ')}.`
  return `${comes}${twice} Notes of the lenses are kept side by side; the other card can be restored.`
}
