// One remark: the words, who said them, and what became of it or can become of it.
import { useState } from 'react'
import { useRun } from '../../data/react/use-run.ts'
import { useView } from '../../data/react/use-view.ts'
import { type Feedback, FEEDBACK_KINDS } from '../../domain/model/records.ts'
import {
  archiveFeedback,
  editFeedback,
  fileFeedback,
  reopenFeedback,
} from '../../domain/review/feedback-commands.ts'
import { suggestedFiling } from '../../domain/review/suggested-filing.ts'
import { fateOf } from '../../domain/review/fates.ts'
import { speakerOf } from '../../domain/review/reviews.ts'
import { RecordLink } from '../../records/record-link.tsx'
import { Button } from '../../ui/button.tsx'
import { EditableText } from '../../ui/editable-text.tsx'
import { Icon } from '../../ui/icon.tsx'
import { EllipsisIcon } from '../../ui/icons.ts'
import { MenuButton } from '../../ui/menu-button.tsx'
import { Select } from '../../ui/select.tsx'
import { FILE_AS, type FileAs, FileRemark } from './file-remark.tsx'
import { FEEDBACK_WORDS } from './review-words.ts'
import styles from './reviews.module.css'

export function RemarkRow({ remark }: { readonly remark: Feedback }) {
  const run = useRun()
  const [as, setAs] = useState<FileAs | null>(null)
  const by = useView((view) => speakerOf(view, remark))
  const view = useView((it) => it)
  const fate = fateOf(view, remark)
  const suggested = suggestedFiling(view, remark)
  const feedbackId = remark.id
  return (
    <article className={styles.remark} data-status={remark.status}>
      <div className={styles.said}>
        <EditableText
          label="Remark"
          value={remark.text}
          required
          multiline
          onCommit={(text) => run(editFeedback, { feedbackId, fields: { text } })}
        />
        {by !== '' && <span className={styles.quiet}>{by}</span>}
      </div>
      {remark.status !== 'open' && (
        <p className={styles.fate}>
          {fate.record ? (
            <RecordLink type={fate.record.type} id={fate.record.id} className={styles.link ?? ''}>
              {fate.words}
            </RecordLink>
          ) : (
            fate.words
          )}
        </p>
      )}
      {remark.status === 'open' && (
        <div className={styles.sort}>
          <Select
            label="What it is"
            hideLabel
            size="small"
            value={remark.kind ?? ''}
            placeholder="What is it?"
            options={FEEDBACK_KINDS.map((value) => ({ value, label: FEEDBACK_WORDS[value] }))}
            onChange={(kind) => run(editFeedback, { feedbackId, fields: { kind } })}
          />
          {suggested && (
            <Button
              size="small"
              onClick={() => run(fileFeedback, { feedbackId, ...suggested.filing }, { toast: true })}
            >
              {suggested.label}
            </Button>
          )}
          {remark.kind === 'question' && as === null && (
            <Button size="small" onClick={() => setAs('answer')}>
              Answer it
            </Button>
          )}
        </div>
      )}
      <div className={styles.remarkTools}>
        {remark.status === 'open' && (
          <MenuButton
            label={suggested ? 'Otherwise' : 'File as'}
            size="small"
            items={FILE_AS.map((choice) => ({ ...choice, onSelect: () => setAs(choice.id) }))}
          />
        )}
        <MenuButton
          label="More on this remark"
          icon={<Icon as={EllipsisIcon} size="small" />}
          iconOnly
          size="small"
          align="end"
          items={[
            ...(remark.status === 'open'
              ? []
              : [{ id: 'reopen', label: 'Open again', onSelect: () => run(reopenFeedback, { feedbackId }) }]),
            {
              id: 'archive',
              label: 'Archive',
              onSelect: () => run(archiveFeedback, { feedbackId }, { toast: true }),
            },
          ]}
        />
      </div>
      {as && remark.status === 'open' && <FileRemark remark={remark} as={as} onDone={() => setAs(null)} />}
    </article>
  )
}
