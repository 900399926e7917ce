// One remark: the words, who said them, and what became of it or can become of it.
import { useState } from 'react'
import { useRun } from '../../data/react/use-run.ts'
import { useView } from '../../data/react/use-view.ts'
import type { Feedback } from '../../domain/model/records.ts'
import { archiveFeedback, editFeedback, reopenFeedback } from '../../domain/review/feedback-commands.ts'
import { fateOf } from '../../domain/review/fates.ts'
import { speakerOf } from '../../domain/review/reviews.ts'
import { RecordLink } from '../../records/record-link.tsx'
import { EditableText } from '../../ui/editable-text.tsx'
import { Icon } from '../../ui/icon.tsx'
import { EllipsisIcon } from '../../ui/icons.ts'
import { MenuButton } from '../../ui/menu-button.tsx'
import { FILE_AS, type FileAs, FileRemark } from './file-remark.tsx'
import styles from './reviews.module.css'

export function RemarkRow({ remark }: { readonly remark: Feedback }) {
  const run = useRun()
  const [as, setAs] = useState<FileAs | null>(null)
  const by = useView((view) => speakerOf(view, remark))
  const view = useView((it) => it)
  const fate = fateOf(view, remark)
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
      <div className={styles.remarkTools}>
        {remark.status === 'open' && (
          <MenuButton
            label="File as"
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
