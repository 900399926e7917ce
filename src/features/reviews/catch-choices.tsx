// What a remark is, who says it and what it is about, as three short lists with likely answers already chosen.
import { FEEDBACK_KINDS } from '../../domain/model/records.ts'
import { Select } from '../../ui/select.tsx'
import { FEEDBACK_WORDS } from './review-words.ts'
import { type Catch, NOBODY, NOTHING } from './use-catch.ts'
import styles from './reviews.module.css'

interface CatchChoicesProps {
  readonly caught: Catch
  readonly hideLabels?: boolean
  readonly onChosen?: () => void
}

export function CatchChoices({ caught, hideLabels = false, onChosen }: CatchChoicesProps) {
  const { kind, setKind, byId, setById, speakers, aboutId, setAboutId, abouts } = caught
  return (
    <>
      <Select
        label="What it is"
        hideLabel={hideLabels}
        value={kind}
        options={FEEDBACK_KINDS.map((value) => ({ value, label: FEEDBACK_WORDS[value] }))}
        onChange={(value) => {
          setKind(value)
          onChosen?.()
        }}
      />
      <Select
        label="Who says it"
        hideLabel={hideLabels}
        value={byId}
        options={[
          { value: NOBODY, label: 'Somebody' },
          ...speakers.map((speaker) => ({ value: speaker.id, label: speaker.name })),
        ]}
        onChange={(id) => {
          setById(id)
          onChosen?.()
        }}
      />
      <Select
        label="What it is about"
        hideLabel={hideLabels}
        className={styles.about ?? ''}
        value={aboutId}
        options={[
          { value: NOTHING, label: 'Nothing in particular' },
          ...abouts.map((about) => ({ value: about.id, label: about.name })),
        ]}
        onChange={(id) => {
          setAboutId(id)
          onChosen?.()
        }}
      />
    </>
  )
}
