// Two small questions beside the list: under which parent a new child hangs, and why something is parked.
import { type FormEvent, useMemo, useState } from 'react'
import { useView } from '../../data/react/use-view.ts'
import type { Heard } from '../../domain/model/records.ts'
import type { Id } from '../../lib/ids.ts'
import { Button } from '../../ui/button.tsx'
import { ComboBox } from '../../ui/combo-box.tsx'
import { Popover } from '../../ui/popover.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { parentOptions } from './place-options.ts'
import styles from './inbox.module.css'

interface SurfaceProps {
  readonly heard: Heard
  readonly anchor: Element
  readonly onClose: () => void
}

export function ParentSurface(
  props: SurfaceProps & { readonly treeId: Id; readonly onChoose: (parentId: Id) => void },
) {
  const { heard, anchor, onClose, treeId, onChoose } = props
  const view = useView((all) => all)
  const options = useMemo(() => parentOptions(view, treeId, heard.id), [view, treeId, heard.id])
  return (
    <Popover label="New child of…" anchor={anchor} onClose={onClose} className={styles.surface ?? ''}>
      <ComboBox
        label="Under which opportunity?"
        help="It keeps the customer’s words and is linked at once."
        placeholder="Type a few of its words"
        options={options}
        autoFocus
        onChoose={(id) => {
          onClose()
          onChoose(id)
        }}
      />
    </Popover>
  )
}

const REASONS = ['Not this outcome', 'Too far from our customers', 'Not enough heard yet'] as const

export function ReasonSurface(props: SurfaceProps & { readonly onPark: (why: string) => void }) {
  const { heard, anchor, onClose, onPark } = props
  const [why, setWhy] = useState(heard.parkedWhy ?? '')
  function park(reason: string): void {
    if (reason.trim() === '') return
    onClose()
    onPark(reason)
  }
  function handleSubmit(event: FormEvent): void {
    event.preventDefault()
    park(why)
  }
  return (
    <Popover label="Park with a reason" anchor={anchor} onClose={onClose} className={styles.surface ?? ''}>
      <form className={styles.reason} onSubmit={handleSubmit}>
        <TextField
          label="Why is it parked?"
          help="It stays on its snapshot and is found again when the outcome changes."
          value={why}
          onChange={setWhy}
          data-autofocus
        />
        <div className={styles.actions}>
          {REASONS.map((reason) => (
            <Button key={reason} variant="quiet" size="small" onClick={() => park(reason)}>
              {reason}
            </Button>
          ))}
        </div>
        <Button
          type="submit"
          variant="primary"
          whyNot={why.trim() === '' ? 'Write the reason in a few words.' : null}
        >
          Park
        </Button>
      </form>
    </Popover>
  )
}
