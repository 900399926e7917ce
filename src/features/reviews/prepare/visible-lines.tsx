// What an audience will see, in sentences: how much of each kind, how people appear, whose consent is missing.
import type { VisibleIn } from '../../../domain/review/visible-in.ts'
import { Icon } from '../../../ui/icon.tsx'
import { CircleAlertIcon, EyeIcon } from '../../../ui/icons.ts'
import styles from './prepare.module.css'

export function VisibleLines({ seen }: { readonly seen: VisibleIn }) {
  const lacking = seen.withoutConsent
  return (
    <>
      <p className={styles.line}>
        <Icon as={EyeIcon} size="small" />
        <span>{countsInWords(seen)}</span>
      </p>
      <p className={styles.line}>
        <Icon as={EyeIcon} size="small" />
        <span>{peopleInWords(seen)} Contacts, transcripts and notes are never shown.</span>
      </p>
      {lacking.length > 0 && (
        <p className={styles.line} data-warns="">
          <Icon as={CircleAlertIcon} size="small" />
          <span>
            No consent to be quoted is noted for{' '}
            <strong>
              {lacking
                .map(({ alias, quotes }) => `${alias} (${quotes === 1 ? 'one quote' : `${quotes} quotes`})`)
                .join(', ')}
            </strong>
            .{' '}
            {seen.isHeldBack
              ? 'Their own words are held back; the statement stands there instead.'
              : 'Their own words are shown.'}
          </span>
        </p>
      )}
    </>
  )
}

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

function countsInWords({ stops, opportunities, solutions, tests, quotes, leftOut }: VisibleIn): string {
  const parts = [
    counted(opportunities, 'opportunity', 'opportunities'),
    counted(solutions, 'solution', 'solutions'),
    counted(tests, 'test', 'tests'),
    counted(quotes, 'quote', 'quotes'),
  ]
  const out = leftOut === 0 ? '' : ` ${leftOut === 1 ? 'One thing is' : `${leftOut} things are`} left out.`
  return `${counted(stops, 'stop', 'stops')} with ${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}.${out}`
}

function peopleInWords({ people, names, photos }: VisibleIn): string {
  if (people === 0) return 'Nobody is quoted.'
  const by =
    names === 0 ? 'all by alias' : names === people ? 'all by name' : `${names} by name, the others by alias`
  const seen = photos === 0 ? 'without photos' : `${photos} with a photo`
  return `${counted(people, 'person is', 'people are')} quoted, ${by}, ${seen}.`
}
