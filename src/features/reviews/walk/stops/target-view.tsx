// Stop 4: the target in the customers' own words: who said it, and where in their story.
import type { TargetContent, Voice } from '../../../../domain/review/target-stop.ts'
import { useBlobUrl } from '../../../../data/react/use-blob-url.ts'
import type { Testimony } from '../../../../domain/tree/people-of.ts'
import { Avatar } from '../../../../ui/avatar.tsx'
import { Icon } from '../../../../ui/icon.tsx'
import { IconButton } from '../../../../ui/icon-button.tsx'
import { FileTextIcon } from '../../../../ui/icons.ts'
import { dayText } from '../../../../ui/day-text.ts'
import { PeopleDots } from '../../people-dots.tsx'
import { Gap } from './gap.tsx'
import { StageText } from './stage-text.tsx'
import { withTranscript } from './with-transcript.ts'
import styles from './stops.module.css'

interface TargetViewProps {
  readonly content: TargetContent
  /** Goes to the words in their transcript. */
  readonly onTranscript: (words: Testimony) => void
}

export function TargetView({ content, onTranscript }: TargetViewProps) {
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
          <VoiceOf key={voice.personId} voice={voice} onTranscript={onTranscript} />
        ))}
      </ul>
      {rest > 0 && (
        <p className={styles.quiet}>and {rest === 1 ? 'one more person' : `${rest} more people`}</p>
      )}
    </>
  )
}

interface VoiceOfProps extends Pick<TargetViewProps, 'onTranscript'> {
  readonly voice: Voice
}

function VoiceOf({ voice, onTranscript }: VoiceOfProps) {
  const photo = useBlobUrl(voice.photo)
  const spoken = withTranscript(voice)
  const [first] = voice.testimonies
  if (!first) return null
  return (
    <li className={styles.voice}>
      <StageText as={voice.isVerbatim ? 'blockquote' : 'p'} look={voice.isVerbatim ? 'voice' : 'line'}>
        {first.words}
      </StageText>
      <div className={styles.speaker}>
        <Avatar name={voice.alias} src={photo ?? undefined} size={photo ? 'huge' : 'medium'} isDecorative />
        <span>
          <strong>{voice.alias}</strong>
          {voice.interviewedOn !== '' && (
            <span className={styles.quiet}> {dayText(voice.interviewedOn, 'short')}</span>
          )}
        </span>
        {spoken && (
          <IconButton
            label={`The words of ${voice.alias} in the transcript`}
            keys="T"
            icon={<Icon as={FileTextIcon} />}
            onClick={() => onTranscript(spoken)}
          />
        )}
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
