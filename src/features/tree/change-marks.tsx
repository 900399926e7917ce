// What has become of a card since the day that is compared with: the gravest change, and that there are more.
import type { Id } from '../../lib/ids.ts'
import { CHANGE_WORDS } from './card-facts.ts'
import { useTree } from './tree-context.ts'
import styles from './change-marks.module.css'

export function ChangeMarks({ id }: { readonly id: Id }) {
  const kinds = useTree().sight.since?.marks.get(id)
  const [first] = kinds ?? []
  if (!kinds || first === undefined) return null
  const words = kinds.map((kind) => CHANGE_WORDS[kind])
  return (
    <span className={styles.mark} title={words.join(', ')}>
      {CHANGE_WORDS[first]}
      {kinds.length > 1 && <span aria-hidden> +{kinds.length - 1}</span>}
    </span>
  )
}
