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
      </div>
      {voice.story.length > 1 && (
        <ol className={styles.story} aria-label={`The story of ${voice.alias}`}>
          {voice.story.map((moment) => (
            <li key={moment.id} data-here={moment.id === first.moment?.id || undefined}>
              {moment.label}
            </li>
          ))}
        </ol>
      )}
    </li>
  )
}
