// Merging a colleague's file: choose it, see what it brings and where you both changed one field, merge, put mine back.
// Invariant: nothing changes before the person says so; a version is kept first.
import { useEffect, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { useWorkspace } from '../../../data/react/use-workspace.ts'
import { useEspalier } from '../../../data/react/workspace-context.ts'
import { readFile } from '../../../data/files/read-file.ts'
import { fileRefusalInWords } from '../../../domain/interchange/file-refusal.ts'
import { announce } from '../../../ui/announce.ts'
import { Banner } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { FileDrop } from '../../../ui/file-drop.tsx'
import { Page } from '../../../ui/page.tsx'
import { ProgressBar } from '../../../ui/progress-bar.tsx'
import { ScreenLink } from '../../../records/screen-link.tsx'
import { reasonOf } from '../../../lib/reason-of.ts'
import styles from '../trust.module.css'
import { MergePreview } from './merge-preview.tsx'
import { MergeResult } from './merge-result.tsx'
import { mergeSessions, NO_MERGE, setMergeSession, type WaitingMerge } from './merge-session.ts'

type Work =
  | { readonly at: 'rest'; readonly problem: { readonly fileName: string; readonly words: string } | null }
  | {
      readonly at: 'reading' | 'merging'
      readonly fileName: string
      readonly part: number
      readonly doing: string
    }

const REST: Work = { at: 'rest', problem: null }

export function MergeScreen() {
  const espalier = useEspalier()
  const workspace = useWorkspace()
  const { waiting, done } = useStore(mergeSessions, (sessions) => sessions[workspace.id] ?? NO_MERGE)
  const [work, setWork] = useState<Work>(REST)
  const reading = useRef<AbortController | null>(null)
  // Leaving the screen does not stop a merge: what it brought waits in the session.
  const merging = useRef<AbortController | null>(null)
  useEffect(() => () => reading.current?.abort(), [])

  async function read(file: File): Promise<void> {
    const controller = new AbortController()
    reading.current?.abort()
    reading.current = controller
    const fileName = file.name
    const onProgress = (part: number) => setWork({ at: 'reading', fileName, part, doing: '' })
    onProgress(0)
    try {
      const result = await readFile(file, controller.signal, onProgress)
      if (result.ok) {
        setMergeSession(workspace.id, { waiting: { fileName, plan: result.value }, done: null })
        setWork(REST)
      } else setWork({ at: 'rest', problem: { fileName, words: fileRefusalInWords(result.error) } })
    } catch (error) {
      if (!controller.signal.aborted)
        setWork({
          at: 'rest',
          problem: { fileName, words: `The file could not be read: ${reasonOf(error)}` },
        })
    }
  }

  function handleStop(): void {
    reading.current?.abort()
    setWork(REST)
  }

  function handleMerge({ fileName, plan }: WaitingMerge): void {
    const controller = new AbortController()
    merging.current = controller
    const onStep = (part: number, doing: string) => setWork({ at: 'merging', fileName, part, doing })
    onStep(0, '')
    espalier.merge(workspace, plan, { signal: controller.signal, onStep }).then(
      (report) => {
        setMergeSession(workspace.id, { waiting: null, done: { fileName, report, turned: new Set() } })
        setWork(REST)
        announce(`${fileName} is merged`)
      },
      (error: unknown) => {
        if (controller.signal.aborted) setWork(REST)
        else
          setWork({ at: 'rest', problem: { fileName, words: `It could not be merged: ${reasonOf(error)}` } })
      },
    )
  }

  return (
    <Page
      title={<h1>Merge a colleague’s file</h1>}
      above={<ScreenLink to="/settings">Settings</ScreenLink>}
      width="reading"
    >
      <div className={styles.body}>
        {work.at === 'rest' && work.problem && (
          <Banner tone="error" title={`${work.problem.fileName} was not merged`}>
            {work.problem.words}
          </Banner>
        )}
        {work.at === 'reading' && (
          <ProgressBar
            label={`Reading ${work.fileName}`}
            value={work.part}
            action={
              <Button size="small" onClick={handleStop}>
                Stop
              </Button>
            }
          />
        )}
        {work.at === 'merging' && (
          <ProgressBar
            label={`Merging ${work.fileName}`}
            value={work.part}
            detail={work.doing}
            action={
              <Button size="small" onClick={() => merging.current?.abort()}>
                Cancel
              </Button>
            }
          />
        )}
        {work.at !== 'reading' && waiting && (
          <MergePreview
            waiting={waiting}
            isBusy={work.at === 'merging'}
            onMerge={() => handleMerge(waiting)}
            onLeave={() => setMergeSession(workspace.id, { waiting: null })}
          />
        )}
        {work.at === 'rest' && !waiting && (
          <>
            {done && <MergeResult done={done} />}
            {!done && (
              <p className={styles.teach}>
                You both worked on this workspace, each on your own device. Ask for their workspace file and
                choose it here: what each of you made stays, field by field. Then send yours back, and both of
                you have everything.
              </p>
            )}
            <FileDrop
              label={done ? 'Merge another file' : 'Choose the file'}
              help="A workspace file (.espalier.json). You see what it brings first."
              accept=".json,.zip,application/json,application/zip"
              onFiles={([file]) => void (file && read(file))}
            />
          </>
        )}
      </div>
    </Page>
  )
}
