// What an opportunity was chosen over: its siblings, and on demand those passed over at each level on the way down.
import { useView } from '../../data/react/use-view.ts'
import { nameOfCard } from '../../domain/tree/rules.ts'
import { levelsAbove, siblingsOf } from '../../domain/tree/targets.ts'
import { anyRowById } from '../../domain/view/workspace-view.ts'
import type { Id } from '../../lib/ids.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import styles from './chosen-over.module.css'

interface ChosenOverProps {
  readonly id: Id
  readonly overIds: readonly Id[]
  readonly onChange: (overIds: readonly Id[]) => void
}

export function ChosenOver({ id, overIds, onChange }: ChosenOverProps) {
  const view = useView((all) => all)
  const levels = levelsAbove(view, id)
  const above = new Set(levels.flatMap((level) => level.siblings))
  // Siblings of today and what it was compared with then.
  const beside = [...new Set([...siblingsOf(view, id), ...overIds])].filter((other) => !above.has(other))
  const box = (other: Id) => (
    <Checkbox
      key={other}
      label={anyRowById(view, 'opportunity', other)?.statement ?? 'An opportunity that is gone'}
      checked={overIds.includes(other)}
      onChange={(isOver) => onChange(isOver ? [...overIds, other] : overIds.filter((each) => each !== other))}
    />
  )
  if (beside.length === 0 && levels.length === 0) return null
  const chosenAbove = overIds.filter((other) => above.has(other)).length
  return (
    <fieldset className={styles.over}>
      <legend>Chosen over</legend>
      {beside.map(box)}
      {levels.length > 0 && (
        <Disclosure
          summary={
            chosenAbove === 0 ? 'Passed over on the way down' : `Passed over on the way down · ${chosenAbove}`
          }
        >
          {levels.map(({ throughId, siblings }, i) => (
            <fieldset key={throughId} className={styles.level}>
              <legend>
                {i === 0 ? 'In the top row' : 'Further down'}, instead of “{nameOfCard(view, throughId)}”
              </legend>
              {siblings.map(box)}
            </fieldset>
          ))}
        </Disclosure>
      )}
    </fieldset>
  )
}
