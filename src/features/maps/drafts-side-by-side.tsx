// Revealed drafts beside each other, in step: pointing at a moment lights what the others have of it; what stands in
// one draft alone says so, because that is where there is something to ask.
import { type ReactNode, useState } from 'react'
import { useView } from '../../data/react/use-view.ts'
import type { Round } from '../../domain/maps/maps.ts'
import { type ComparedMoment, sideBySide } from '../../domain/maps/side-by-side.ts'
import { rowById } from '../../domain/view/workspace-view.ts'
import type { Id } from '../../lib/ids.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { Badge } from '../../ui/badge.tsx'
import styles from './side-by-side.module.css'

export function DraftsSideBySide({ round }: { readonly round: Round }) {
  const columns = useView((view) => sideBySide(view, idsOf(round)))
  const [lit, setLit] = useState<ReadonlySet<Id>>(new Set())
  const point = (compared: ComparedMoment | null) =>
    setLit(compared ? new Set([compared.moment.id, ...compared.partners.map((each) => each.id)]) : new Set())
  return (
    <div className={styles.columns}>
      {round.drafts.map((draft, i) => (
        <Column key={draft.id} authorId={draft.authorId}>
          {(columns[i] ?? []).map((compared) => (
            <li key={compared.moment.id}>
              <button
                type="button"
                className={styles.moment}
                data-lit={lit.has(compared.moment.id) || undefined}
                data-alone={compared.partners.length === 0 || undefined}
                onPointerEnter={() => point(compared)}
                onPointerLeave={() => point(null)}
                onFocus={() => point(compared)}
                onBlur={() => point(null)}
                aria-label={nameOf(compared)}
              >
                <span dir="auto">{compared.moment.label}</span>
                {compared.partners.length === 0 && <Badge look="outline">only here</Badge>}
              </button>
            </li>
          ))}
        </Column>
      ))}
    </div>
  )
}

const ids = new WeakMap<Round, readonly Id[]>()

function idsOf(round: Round): readonly Id[] {
  const known = ids.get(round) ?? round.drafts.map((draft) => draft.id)
  ids.set(round, known)
  return known
}

function nameOf({ moment, partners }: ComparedMoment): string {
  const others = partners.map((each) => `“${each.label}”`).join(' and ')
  return others ? `${moment.label}, like ${others}` : `${moment.label}, only here`
}

function Column({ authorId, children }: { readonly authorId: Id | null; readonly children: ReactNode }) {
  const author = useView((view) => rowById(view, 'member', authorId))
  const name = author?.name ?? 'Without a name'
  return (
    <section className={styles.column} aria-label={`Draft of ${name}`}>
      <h4 className={styles.author}>
        <Avatar name={name} size="small" isDecorative /> {name}
      </h4>
      <ol className={styles.moments}>{children}</ol>
    </section>
  )
}
