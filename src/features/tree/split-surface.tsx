// Splitting a card that says two things: the words of both, and what goes along with the new one.
import { type FormEvent, type KeyboardEvent, useState } from 'react'
import { childrenOf, solutionsByOpportunity } from '../../domain/tree/forest.ts'
import { heardFor } from '../../domain/tree/people-of.ts'
import { nameOfCard } from '../../domain/tree/rules.ts'
import { splitOpportunity } from '../../domain/tree/split-opportunity.ts'
import type { Id } from '../../lib/ids.ts'
import { chordLabel } from '../../ui/actions/chord-label.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Kbd } from '../../ui/kbd.tsx'
import { Popover } from '../../ui/popover.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { whoSaid } from './picker-options.ts'
import { follow } from './restructuring.ts'
import { useTree, useTreeView } from './tree-context.ts'
import styles from './surfaces.module.css'

export interface SplitSurfaceProps {
  readonly id: Id
  readonly anchor: Element
  readonly onClose: () => void
}

export function SplitSurface({ id, anchor, onClose }: SplitSurfaceProps) {
  const { ports } = useTree()
  const view = useTreeView()
  const own = view.rows.opportunity.get(id)?.statement ?? ''
  const [stays, setStays] = useState(own)
  const [statement, setStatement] = useState('')
  const [chosen, setChosen] = useState<ReadonlySet<Id>>(new Set())
  const whyNot =
    statement.trim() === ''
      ? 'Write what the new one says.'
      : stays.trim() === ''
        ? 'Write what it keeps.'
        : null

  function split(): void {
    if (whyNot !== null) return
    const ids = [...chosen]
    onClose()
    const args = { id, statement, stays, heardIds: ids, childIds: ids, solutionIds: ids }
    follow(ports, ports.run(splitOpportunity, args, { toast: true }))
  }
  function handleSubmit(event: FormEvent): void {
    event.preventDefault()
    split()
  }
  function handleKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || !(event.metaKey || event.ctrlKey)) return
    event.preventDefault()
    event.stopPropagation()
    split()
  }
  const toggle = (each: Id, isOn: boolean) =>
    setChosen((before) => new Set(isOn ? [...before, each] : [...before].filter((other) => other !== each)))

  const groups = [
    {
      title: 'What customers said',
      items: heardFor(view, id).map((heard) => ({
        id: heard.id,
        label: heard.statement,
        help: whoSaid(view, heard.snapshotId),
      })),
    },
    {
      title: 'Children',
      items: childrenOf(view, id).map((each) => ({ id: each, label: nameOfCard(view, each), help: '' })),
    },
    {
      title: 'Solutions',
      items: (solutionsByOpportunity(view).get(id) ?? []).map((row) => ({
        id: row.id,
        label: row.title,
        help: '',
      })),
    },
  ].filter((group) => group.items.length > 0)
  return (
    <Popover label="Split in two" anchor={anchor} onClose={onClose} className={styles.picker ?? ''}>
      <form className={styles.form} onSubmit={handleSubmit} onKeyDown={handleKeyDown}>
        <TextArea label="This one says" rows={1} value={stays} onChange={setStays} />
        <TextArea
          label="The new one beside it says"
          help="One need each: what could be solved on its own?"
          rows={1}
          value={statement}
          onChange={setStatement}
          data-autofocus
        />
        {groups.length > 0 && <p className={styles.lead}>Goes along with the new one:</p>}
        <div className={styles.choices}>
          {groups.map((group) => (
            <fieldset key={group.title} className={styles.group}>
              <legend>{group.title}</legend>
              {group.items.map((item) => (
                <Checkbox
                  key={item.id}
                  label={item.label}
                  help={item.help || undefined}
                  checked={chosen.has(item.id)}
                  onChange={(isOn) => toggle(item.id, isOn)}
                />
              ))}
            </fieldset>
          ))}
        </div>
        <Button
          type="submit"
          variant="primary"
          whyNot={whyNot}
          after={<Kbd keys={chordLabel('$mod+Enter')} />}
        >
          Split
        </Button>
      </form>
    </Popover>
  )
}
