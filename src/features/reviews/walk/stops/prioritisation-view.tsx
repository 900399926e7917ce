// Stop 3: the siblings side by side under the four lenses, and the decision with its reason. No scores.
// On a phone they stand below each other: columns of it would be a few letters wide.
import { LENSES } from '../../../../domain/model/records.ts'
import type { CountedOpportunity, PrioritisationContent } from '../../../../domain/review/space-stop.ts'
import { dayText } from '../../../../ui/day-text.ts'
import { Icon } from '../../../../ui/icon.tsx'
import { TargetIcon } from '../../../../ui/icons.ts'
import { useIsNarrow } from '../../../../ui/use-is-narrow.ts'
import { PeopleDots } from '../../people-dots.tsx'
import { LENS_WORDS } from '../../review-words.ts'
import { Gap } from './gap.tsx'
import { StageText } from './stage-text.tsx'
import styles from './stops.module.css'

export function PrioritisationView({ content }: { readonly content: PrioritisationContent }) {
  const { options, decision, by } = content
  const isNarrow = useIsNarrow()
  if (options.length === 0)
    return <Gap>No target has been chosen yet: siblings are still being compared.</Gap>
  return (
    <>
      {decision && decision.why.trim() !== '' && (
        <StageText className={styles.why ?? ''}>{decision.why}</StageText>
      )}
      {isNarrow ? <Stack options={options} /> : <Sheet options={options} />}
      {decision && (
        <p className={styles.quiet}>
          {['Decided', decision.on && `on ${dayText(decision.on)}`, by && `by ${by}`]
            .filter(Boolean)
            .join(' ')}
          {decision.revisitIf.trim() !== '' && (
            <>
              ; we look again if <span dir="auto">{lower(decision.revisitIf)}</span>
            </>
          )}
        </p>
      )}
    </>
  )
}

interface OptionsProps {
  readonly options: readonly CountedOpportunity[]
}

/** Side by side, a row for each lens that anything was written for. */
function Sheet({ options }: OptionsProps) {
  const lenses = LENSES.filter((lens) => options.some(({ opportunity }) => opportunity.lens[lens]?.trim()))
  return (
    // It scrolls where many siblings are wider than the stage, also by keys.
    <section className={styles.compare} aria-label="How the siblings compare" tabIndex={0}>
      <table className={styles.lenses}>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">Lens</span>
            </th>
            {options.map((option, at) => (
              <Head key={option.opportunity.id} option={option} isChosen={at === 0} />
            ))}
          </tr>
        </thead>
        <tbody>
          {lenses.map((lens) => (
            <tr key={lens}>
              <th scope="row">{LENS_WORDS[lens]}</th>
              {options.map(({ opportunity }, at) => (
                <td key={opportunity.id} data-chosen={at === 0 || undefined} dir="auto">
                  {opportunity.lens[lens]?.trim() || '–'}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** Below each other, each with its own notes. */
function Stack({ options }: OptionsProps) {
  return (
    <ul className={styles.stack}>
      {options.map((option, at) => (
        <li key={option.opportunity.id} data-chosen={at === 0 || undefined}>
          <Option option={option} isChosen={at === 0} />
          <dl>
            {LENSES.filter((lens) => option.opportunity.lens[lens]?.trim()).map((lens) => (
              <div key={lens}>
                <dt>{LENS_WORDS[lens]}</dt>
                <dd>
                  <StageText>{option.opportunity.lens[lens] ?? ''}</StageText>
                </dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  )
}

interface OptionProps {
  readonly option: CountedOpportunity
  readonly isChosen: boolean
}

function Head(props: OptionProps) {
  return (
    <th scope="col" data-chosen={props.isChosen || undefined}>
      <Option {...props} />
    </th>
  )
}

function Option({ option, isChosen }: OptionProps) {
  return (
    <>
      <span className={styles.option}>
        {isChosen && (
          <span className={styles.chosen}>
            <Icon as={TargetIcon} size="small" /> Target
          </span>
        )}
        {option.people > 0 && <PeopleDots count={option.people} hasWords={!isChosen} />}
      </span>
      <StageText>{option.opportunity.statement}</StageText>
    </>
  )
}

function lower(words: string): string {
  const text = words.trim().replace(/[.]$/, '')
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
}
