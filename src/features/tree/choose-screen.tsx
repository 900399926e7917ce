// Choosing the target: siblings are compared by the four lenses, one level after the other, from the top row to a leaf.
// Notes are written where they stand, what customers said stands beside them; nothing is scored.
import { useEffect, useRef, useState } from 'react'
import { useView } from '../../data/react/use-view.ts'
import { LENSES } from '../../domain/model/records.ts'
import { ancestorsOf, childrenOf, forestOf } from '../../domain/tree/forest.ts'
import { nameOfCard } from '../../domain/tree/rules.ts'
import { targetsOf } from '../../domain/tree/targets.ts'
import type { Id } from '../../lib/ids.ts'
import { RecordLink } from '../../records/record-link.tsx'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Icon } from '../../ui/icon.tsx'
import { ChevronRightIcon } from '../../ui/icons.ts'
import { Page } from '../../ui/page.tsx'
import { ChooseRow } from './choose-row.tsx'
import { DecisionForm } from './decision-form.tsx'
import { LENS_WORDS } from './lens-words.ts'
import { TreeDrawing } from './tree-drawing.tsx'
import styles from './choose.module.css'

export interface ChooseScreenProps {
  readonly treeId: Id
  /** The opportunity whose children are compared; null for the top row. */
  readonly underId: Id | null
  readonly onUnder: (id: Id | null) => void
  /** Back to the tree, to a card of it. */
  readonly onOpenTree: (at: Id | null) => void
}

export function ChooseScreen(props: ChooseScreenProps) {
  const { treeId, onUnder, onOpenTree } = props
  const view = useView((all) => all)
  const isThere = props.underId !== null && forestOf(view).treeOf.get(props.underId) === treeId
  const underId = isThere ? props.underId : null
  const siblings = childrenOf(view, underId ?? treeId)
  const [chosenId, setChosenId] = useState<Id | null>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const walked = useRef(underId)
  // One level further, the focus goes along: the button that led here is gone.
  useEffect(() => {
    if (walked.current === underId) return
    walked.current = underId
    heading.current?.focus()
  }, [underId])
  const go = (id: Id | null) => {
    setChosenId(null)
    onUnder(id)
  }
  return (
    <Page
      title={<h1>Choose a target</h1>}
      above={
        <RecordLink type="tree" id={treeId}>
          {nameOfCard(view, treeId)}
        </RecordLink>
      }
      meta="Compare siblings by four short notes each, go on with the one that matters most, and stop at a leaf. An hour or two is enough: it is a two-way door."
      actions={
        <Button size="small" onClick={() => onOpenTree(underId)}>
          Back to the tree
        </Button>
      }
    >
      {siblings.length === 0 && underId === null ? (
        <EmptyState
          drawing={<TreeDrawing />}
          title="There is nothing to compare yet"
          sentence="Once the tree has opportunities, they stand here side by side, with what customers said about each."
          action={
            <Button variant="primary" onClick={() => onOpenTree(null)}>
              Go to the tree
            </Button>
          }
        />
      ) : (
        <div className={styles.sheet}>
          <Way treeId={treeId} underId={underId} onGo={go} />
          <TargetNow treeId={treeId} />
          <section aria-labelledby="level" className={styles.level}>
            <h2 id="level" ref={heading} tabIndex={-1} className={styles.levelHead}>
              {underId === null ? 'The top row' : `Why: ${nameOfCard(view, underId)}`}
              <span className={styles.count}>
                {siblings.length === 1 ? 'one opportunity' : `${siblings.length} siblings`}
              </span>
            </h2>
            {siblings.length === 1 && (
              <p className={styles.hint}>
                One alone cannot be compared. Is there another reason why? Look into the inbox, or go on with
                it.
              </p>
            )}
            <div className={styles.heads} aria-hidden>
              <span>Opportunity and evidence</span>
              {LENSES.map((lens) => (
                <span key={lens} title={LENS_WORDS[lens].help}>
                  {LENS_WORDS[lens].label}
                  <small>{LENS_WORDS[lens].help}</small>
                </span>
              ))}
            </div>
            <ul className={styles.rows}>
              {siblings.map((id) => (
                <li key={id} className={styles.item} data-chosen={chosenId === id || undefined}>
                  <ChooseRow
                    id={id}
                    onGo={() => go(id)}
                    onChoose={() => setChosenId(id)}
                    isChosen={chosenId === id}
                  />
                  {chosenId === id && (
                    <DecisionForm
                      id={id}
                      onCancel={() => setChosenId(null)}
                      onDone={() => setChosenId(null)}
                    />
                  )}
                </li>
              ))}
            </ul>
          </section>
        </div>
      )}
    </Page>
  )
}

function Way(props: {
  readonly treeId: Id
  readonly underId: Id | null
  readonly onGo: (id: Id | null) => void
}) {
  const { treeId, underId, onGo } = props
  const view = useView((all) => all)
  const way: (Id | null)[] = underId === null ? [] : [null, ...ancestorsOf(view, underId)]
  if (way.length === 0) return null
  return (
    <nav aria-label="Levels so far" className={styles.way}>
      <ol>
        {way.map((id) => (
          <li key={id ?? treeId}>
            <button type="button" onClick={() => onGo(id)}>
              {id === null ? 'The top row' : nameOfCard(view, id)}
            </button>
            <Icon as={ChevronRightIcon} size="small" />
          </li>
        ))}
        <li aria-current="location">{nameOfCard(view, underId ?? '')}</li>
      </ol>
    </nav>
  )
}

function TargetNow({ treeId }: { readonly treeId: Id }) {
  const view = useView((all) => all)
  const [targetId] = targetsOf(view, treeId)
  if (targetId === undefined) return null
  return (
    <p className={styles.hint}>
      A tree has one target; choosing another makes this one a candidate again:{' '}
      <RecordLink type="opportunity" id={targetId}>
        {nameOfCard(view, targetId)}
      </RecordLink>
    </p>
  )
}
