// From the money to what customers do: the driver tree, with the outcome in focus beside it.
import { useState } from 'react'
import { useView } from '../../data/react/use-view.ts'
import { driversOf } from '../../domain/outcomes/drivers.ts'
import type { Id } from '../../lib/ids.ts'
import { ScreenTitle } from '../../records/screen-title.tsx'
import { liveActions } from '../../ui/actions/action-store.ts'
import { chordLabel } from '../../ui/actions/chord-label.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Icon } from '../../ui/icon.tsx'
import { ArrowUpIcon, PanelRightIcon, PlusIcon } from '../../ui/icons.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { Kbd } from '../../ui/kbd.tsx'
import { Page } from '../../ui/page.tsx'
import { DriversTree } from './drivers-tree.tsx'
import { OutcomePanel } from './outcome-panel.tsx'
import styles from './drivers.module.css'

export interface DriversScreenProps {
  readonly atId: Id | null
  readonly onAt: (id: Id) => void
  readonly onOpenTree: (treeId: Id | null) => void
}

export function DriversScreen({ atId, onAt, onOpenTree }: DriversScreenProps) {
  const [isOpen, setOpen] = useState(false)
  const drivers = useView(driversOf)
  const firstId = drivers.roots[0] ?? null
  const currentId = atId !== null && drivers.levels.has(atId) ? atId : firstId
  if (currentId === null)
    return (
      <Page title={<ScreenTitle term="What drives what" help="outcome" />} width="reading">
        <EmptyState
          title="There is no outcome yet"
          sentence="Begin with the outcome that the trio works towards. Then write above it which number of the business it moves."
          action={
            <Button variant="primary" onClick={() => onOpenTree(null)}>
              Start with an outcome
            </Button>
          }
        />
      </Page>
    )
  const alone = drivers.levels.size === 1
  return (
    <Page
      width="fill"
      title={<ScreenTitle term="What drives what" help="outcome" />}
      meta="From a number of the business down to what customers do. Where the numbers are known, they are computed."
      actions={
        <>
          <Button
            size="small"
            variant="primary"
            icon={<Icon as={PlusIcon} size="small" />}
            hint={{ text: 'Something that feeds the outcome in focus', keys: 'Tab' }}
            onClick={() => act('drivers.child')}
          >
            Add what feeds it
          </Button>
          <Button
            size="small"
            icon={<Icon as={ArrowUpIcon} size="small" />}
            hint={{ text: 'The number that the outcome in focus moves', keys: chordLabel('$mod+Enter') }}
            onClick={() => act('drivers.above')}
          >
            Add what it drives
          </Button>
          <IconButton
            label={isOpen ? 'Hide the details' : 'Details of the outcome'}
            keys="Space"
            size="small"
            aria-pressed={isOpen}
            icon={<Icon as={PanelRightIcon} />}
            onClick={() => setOpen(!isOpen)}
          />
        </>
      }
    >
      <div className={styles.workplace}>
        <div className={styles.main}>
          {alone && (
            <p className={styles.hint}>
              Which number of the business does it move? Press <Kbd keys={chordLabel('$mod+Enter')} /> and
              write it above. Then break that one down: customers × spend × months.
            </p>
          )}
          <DriversTree
            atId={currentId}
            onAt={onAt}
            isOpen={isOpen}
            onPeek={() => setOpen(!isOpen)}
            onOpenTree={onOpenTree}
          />
          <p className={styles.hint}>
            <Kbd keys="Tab" /> what feeds it · <Kbd keys="Enter" /> another beside · <Kbd keys="a" /> added{' '}
            <Kbd keys="m" /> multiplied <Kbd keys="d" /> divides <Kbd keys="i" /> influences ·{' '}
            <Kbd keys="Space" /> details
          </p>
        </div>
        {isOpen && <OutcomePanel outcomeId={currentId} onClose={() => setOpen(false)} />}
      </div>
    </Page>
  )
}

/** Buttons do what the keys do. */
function act(id: string): void {
  liveActions()
    .find((action) => action.id === id)
    ?.run()
}
