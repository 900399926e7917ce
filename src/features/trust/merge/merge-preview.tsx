// What a file would bring, before anything happens.
import { useEffect, useRef, useState } from 'react'
import { useWorkspace } from '../../../data/react/use-workspace.ts'
import { useEspalier } from '../../../data/react/workspace-context.ts'
import { isNothingNew, type MergeReport } from '../../../domain/merge/merge-report.ts'
import { leftOutInWords } from '../../../domain/people/erased-people.ts'
import { Banner } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { ProgressBar } from '../../../ui/progress-bar.tsx'
import { RelativeTime } from '../../../ui/relative-time.tsx'
import { useNow } from '../../../ui/use-now.ts'
import { reasonOf } from '../../../lib/reason-of.ts'
import styles from '../trust.module.css'
import { GaveWayList } from './gave-way-list.tsx'
import { MergeCounts } from './merge-counts.tsx'
import type { WaitingMerge } from './merge-session.ts'

export interface MergePreviewProps {
  readonly waiting: WaitingMerge
  readonly isBusy: boolean
  readonly onMerge: () => void
  readonly onLeave: () => void
}

export function MergePreview({ waiting, isBusy, onMerge, onLeave }: MergePreviewProps) {
  const { plan, fileName } = waiting
  const espalier = useEspalier()
  const workspace = useWorkspace()
  const [report, setReport] = useState<MergeReport | null>(null)
  const [part, setPart] = useState(0)
  const [problem, setProblem] = useState<string | null>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    const controller = new AbortController()
    const onStep = (done: number) => setPart(done)
    espalier.previewMerge(workspace, plan, { signal: controller.signal, onStep }).then(
      (compared) => {
        if (!controller.signal.aborted) setReport(compared)
      },
      (error: unknown) => {
        if (!controller.signal.aborted) setProblem(reasonOf(error))
      },
    )
    return () => controller.abort()
  }, [espalier, workspace, plan])
  useEffect(() => heading.current?.focus(), [report])
  const now = useNow()
  const isOther = plan.id !== null && plan.id !== workspace.id
  if (problem !== null)
    return (
      <Banner
        tone="error"
        title={`${fileName} could not be compared`}
        actions={
          <Button size="small" onClick={onLeave}>
            Choose another file
          </Button>
        }
      >
        {problem}
      </Banner>
    )
  if (!report)
    return (
      <ProgressBar
        label={`Comparing ${fileName}`}
        value={part}
        action={
          <Button size="small" onClick={onLeave}>
            Stop
          </Button>
        }
      />
    )
  const isNothing = isNothingNew(report)

  return (
    <section className={styles.part} aria-labelledby="merge-preview">
      <h2 id="merge-preview" ref={heading} tabIndex={-1}>
        {isNothing ? 'Nothing new in this file' : 'What this file brings'}
      </h2>
      <p className={styles.quiet}>
        {fileName}
        {plan.exportedAt !== null && (
          <>
            , written <RelativeTime at={new Date(plan.exportedAt).toISOString()} now={now} />
          </>
        )}
      </p>
      {isOther && (
        <Banner tone="warn" title="This is another workspace">
          The file was not made from this workspace. Merging brings all of its records in beside yours.
        </Banner>
      )}
      {plan.check === 'changed' && (
        <Banner tone="warn" title="The file was changed after it was written">
          By hand, by another program, or by damage on the way. What is in it was checked and fits.
        </Banner>
      )}
      {report.leftOut > 0 && <Banner title="Erased stays erased">{leftOutInWords(report.leftOut)}</Banner>}
      {!report.isShared && (
        <Banner title="Compared record by record">
          This file does not carry the history that merging needs (it was anonymised, written by hand, or made
          apart). New records come in; where a field differs, yours stays and theirs is listed.
        </Banner>
      )}
      {plan.repairCount > 0 && (
        <p className={styles.quiet}>
          {plan.repairCount === 1
            ? 'One thing in the file was'
            : `${plan.repairCount} things in the file were`}{' '}
          mended while reading.
        </p>
      )}
      {isNothing ? (
        <p>
          {report.leftOut > 0 ? 'Everything else in it' : 'Everything in it'} is here already. There is
          nothing to merge.
        </p>
      ) : (
        <>
          <MergeCounts report={report} />
          <GaveWayList report={report} />
        </>
      )}
      <div className={styles.actions}>
        {!isNothing && (
          <Button
            variant="primary"
            busy={isBusy}
            onClick={onMerge}
            whyNot={workspace.isReadOnly() ? 'This workspace can only be read just now.' : null}
          >
            Merge
          </Button>
        )}
        <Button variant="quiet" onClick={onLeave}>
          {isNothing ? 'Choose another file' : 'Not this one'}
        </Button>
      </div>
      {!isNothing && <p className={styles.quiet}>A version of the workspace as it is now is kept first.</p>}
    </section>
  )
}
