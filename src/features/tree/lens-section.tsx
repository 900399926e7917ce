// The four lenses by which siblings are compared: short notes, no scores, no effort (METHOD §6).
import { LENSES } from '../../domain/model/records.ts'
import { setLens } from '../../domain/tree/edit-opportunity.ts'
import type { Id } from '../../lib/ids.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { LENS_WORDS } from './lens-words.ts'
import { useTree } from './tree-context.ts'
import styles from './panel.module.css'

export interface LensSectionProps {
  readonly id: Id
  readonly lens: Readonly<Record<string, string>>
}

export function LensSection({ id, lens }: LensSectionProps) {
  const { ports } = useTree()
  const filled = LENSES.filter((each) => lens[each])
  return (
    <Disclosure
      summary={
        filled.length === 0 ? 'Compare with siblings' : `Compare with siblings (${filled.length} of 4)`
      }
    >
      <div className={styles.fields}>
        {LENSES.map((each) => (
          <TextArea
            key={each}
            label={LENS_WORDS[each].label}
            help={LENS_WORDS[each].help}
            rows={1}
            value={lens[each] ?? ''}
            onCommit={(note) => ports.run(setLens, { id, lens: each, note })}
          />
        ))}
      </div>
    </Disclosure>
  )
}
