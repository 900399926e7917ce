// Distinct people in a row, overlapping: who is behind a piece of evidence. `dots` is the quietest form, for cards.
// Read aloud as one sentence; what cannot be drawn is counted.
import { Avatar } from './avatar.tsx'
import { cx } from './cx.ts'
import styles from './people-stack.module.css'

export interface PersonSeen {
  readonly id: string
  readonly name: string
  readonly src?: string | undefined
}

export interface PeopleStackProps {
  /** Each person once. */
  readonly people: readonly PersonSeen[]
  /** Such as "Heard from". */
  readonly label: string
  readonly max?: number
  readonly look?: 'pictures' | 'dots'
  /** Shows the number of all people after the row. */
  readonly showCount?: boolean
  readonly className?: string
}

export function PeopleStack({
  people,
  label,
  max = 5,
  look = 'pictures',
  showCount = false,
  className,
}: PeopleStackProps) {
  const drawn = people.length > max ? people.slice(0, max) : people
  const rest = people.length - drawn.length
  const names = drawn.map((person) => person.name).join(', ')
  const noun = people.length === 1 ? 'person' : 'people'
  const sentence =
    people.length === 0
      ? `${label} nobody yet`
      : `${label} ${people.length} ${noun}: ${names}${rest ? ` and ${rest} more` : ''}`
  return (
    <span
      className={cx(styles.stack, className)}
      data-look={look}
      role="img"
      aria-label={sentence}
      title={sentence}
    >
      {drawn.map((person) => (
        <Avatar
          key={person.id}
          name={person.name}
          src={person.src}
          size="small"
          isDecorative
          className={styles.person ?? ''}
        />
      ))}
      {rest > 0 && !showCount && <span className={styles.rest}>+{rest}</span>}
      {showCount && <span className={styles.rest}>{people.length}</span>}
    </span>
  )
}
