// After a merge: what came in, and for each field that gave way the step that lets the other value stand.
import { useWorkspace } from '../../../data/react/use-workspace.ts'
import { otherWay, type GaveWay } from '../../../domain/merge/merge-report.ts'
import { fieldWord } from '../../../domain/merge/record-words.ts'
import { leftOutInWords } from '../../../domain/people/erased-people.ts'
import { ScreenLink } from '../../../records/screen-link.tsx'
import { announce } from '../../../ui/announce.ts'
import { Button } from '../../../ui/button.tsx'
import { toasts } from '../../../ui/toasts.ts'
import styles from '../trust.module.css'
import { GaveWayList } from './gave-way-list.tsx'
import { MergeCounts } from './merge-counts.tsx'
import { type DoneMerge, setMergeSession } from './merge-session.ts'

export function MergeResult({ done }: { readonly done: DoneMerge }) {
  const workspace = useWorkspace()
  const { fileName, report, turned } = done

  function handleTurn(entry: GaveWay, index: number): void {
    const says = `${fieldWord(entry.field, entry.key)} put back`
    if (!workspace.write(says, { fields: [otherWay(entry)], rows: [] })) return
    announce(says)
    const set = (next: ReadonlySet<number>) =>
      setMergeSession(workspace.id, { done: { ...done, turned: next } })
    set(new Set([...turned, index]))
    toasts.show({
      message: says,
      key: 'undo',
      action: {
        label: 'Undo',
        onAct() {
          workspace.history.undo()
          set(new Set([...turned].filter((one) => one !== index)))
        },
      },
    })
  }

  return (
    <section className={styles.part} aria-labelledby="merge-result">
      <h2 id="merge-result">{fileName} is merged</h2>
      <MergeCounts report={report} />
      {report.leftOut > 0 && <p>{leftOutInWords(report.leftOut)}</p>}
      <GaveWayList
        report={report}
        turned={turned}
        action={(entry, index) =>
          turned.has(index) ? null : (
            <Button size="small" onClick={() => handleTurn(entry, index)}>
              {entry.kept === 'mine' ? 'Take theirs' : 'Put mine back'}
            </Button>
          )
        }
      />
      <p className={styles.quiet}>
        The workspace as it was before is under <ScreenLink to="/versions">Versions</ScreenLink>. Send your
        own file back now, so that your colleague has your part too.
      </p>
    </section>
  )
}
