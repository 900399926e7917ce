// What to do in a tree that is only a root: write the first opportunity, or sort what was heard.
import { useView } from '../../data/react/use-view.ts'
import { countOf, inboxFor } from '../../domain/inbox/inbox-for.ts'
import { Button } from '../../ui/button.tsx'
import { Kbd } from '../../ui/kbd.tsx'
import { useStore } from 'zustand'
import { useTree } from './tree-context.ts'
import { beginDraft } from './writing.ts'
import { focusCard } from './tree-ports.ts'
import styles from './tree-screen.module.css'

export interface FirstStepsProps {
  /** Leads to what waits, or to what stands on other trees. */
  readonly onOpenInbox: (show: 'waiting' | 'elsewhere') => void
}

export function FirstSteps({ onOpenInbox }: FirstStepsProps) {
  const { ports } = useTree()
  const waiting = useView((view) => countOf(inboxFor(view, ports.treeId).waiting))
  const earlier = useView((view) => countOf(inboxFor(view, ports.treeId).elsewhere))
  const isWriting = useStore(ports.session, (state) => state.editing !== null)
  if (isWriting) return null
  function handleAdd(): void {
    focusCard(ports, ports.treeId)
    beginDraft(ports, 'child')
  }
  return (
    <aside className={styles.firstSteps} aria-label="First steps">
      <p>
        No opportunities yet. The top row holds the moments of your customers’ experience; under each of them
        hangs what they need there.
      </p>
      <div className={styles.firstActions}>
        {waiting > 0 && (
          <Button variant="primary" onClick={() => onOpenInbox('waiting')}>
            {waiting === 1 ? 'Sort the one that was heard' : `Sort the ${waiting} that were heard`}
          </Button>
        )}
        {earlier > 0 && (
          <Button onClick={() => onOpenInbox('elsewhere')}>
            {earlier === 1 ? 'Look at the one heard earlier' : `Look through ${earlier} heard earlier`}
          </Button>
        )}
        <Button variant={waiting > 0 ? 'secondary' : 'primary'} onClick={handleAdd}>
          Write the first opportunity
        </Button>
      </div>
      <p className={styles.firstHint}>
        With keys: <Kbd keys="Tab" /> on the outcome. An indented list can be pasted as well.
      </p>
    </aside>
  )
}
