// Stop 4: the target in the customers' own words: who said it, and where in their story.
import type { TargetContent, Voice } from '../../../../domain/review/target-stop.ts'
import { Avatar } from '../../../../ui/avatar.tsx'
import { dayText } from '../../../../ui/day-text.ts'
import { PeopleDots } from '../../people-dots.tsx'
import { Gap } from './gap.tsx'
import { StageText } from './stage-text.tsx'
import styles from './stops.module.css'

export function TargetView({ content }: { readonly content: TargetContent }) {
  const { target, people, voices } = content
  if (!target) return <Gap>No target opportunity has been chosen yet.</Gap>
  const rest = people - voices.length
  return (
    <>
      <StageText as="h2" look="statement">
        {target.statement}
      </StageText>
      {people > 0 ? <PeopleDots count={people} hasWords /> : <Gap>Nobody has told us so yet.</Gap>}
      <ul className={styles.voices}>
        {voices.map((voice) => (
          <VoiceOf key={voice.personId} voice={voice} />
        ))}
      </ul>
      {rest > 0 && (
        <p className={styles.quiet}>and {rest === 1 ? 'one more person' : `${rest} more people`}</p>
      )}
    </>
  )
}

function VoiceOf({ voice }: { readonly voice: Voice }) {
  const [first] = voice.testimonies
  if (!first) return null
  return (
    <li className={styles.voice}>
      <StageText as="blockquote" look="voice">
        {first.words}
      </StageText>
      <div className={styles.speaker}>
        <Avatar name={voice.alias} isDecorative />
        <span>
          <strong>{voice.alias}</strong>
          {voice.interviewedOn !== '' && (
            <span className={styles.quiet}> {dayText(voice.interviewedOn, 'short')}</span>
          )}
        </span>
        <Story voice={voice} />
      </div>
    </li>
  )
}

/** Where in their story it was said: the story as a row of moments with one of them lit and named. */
function Story({ voice }: { readonly voice: Voice }) {
  const here = voice.testimonies[0]?.moment ?? null
  if (!here || voice.story.length < 2) return null
  return (
    <p className={styles.story}>
      <span className={styles.moments} aria-hidden>
        {voice.story.map((moment) => (
          <span key={moment.id} className={styles.moment} data-here={moment.id === here.id || undefined} />
        ))}
      </span>
      <span dir="auto">{here.label}</span>
    </p>
  )
}
