// Opening a workspace file: choose, drop or paste it, see what will come in, then open it as a workspace of its own.
// Invariant: nothing is written before the person says so; a refused file changes nothing.
import { useEffect, useRef, useState } from 'react'
import { useEspalier } from '../../data/react/workspace-context.ts'
import { fileRefusalInWords } from '../../domain/interchange/file-refusal.ts'
import type { ImportPlan } from '../../domain/interchange/workspace-source.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { FileDrop } from '../../ui/file-drop.tsx'
import { ProgressBar } from '../../ui/progress-bar.tsx'
import { openPlan } from './open-plan.ts'
import { PlanPreview } from './plan-preview.tsx'
import { readFile } from '../../data/files/read-file.ts'
import { reasonOf } from '../../lib/reason-of.ts'

export interface OpenWorkspaceFileProps {
  /** Called with the id of the new workspace when the disk has it. */
  readonly onOpened: (workspaceId: string) => void
  /** Called when the person would rather merge the file into the same workspace that is here already. */
  readonly onMerge?: (workspaceId: string, file: { fileName: string; plan: ImportPlan }) => void
}

interface Shown {
  readonly fileName: string
  /** As it would be opened. */
  readonly plan: ImportPlan
  /** As it is in the file: what merging needs. */
  readonly inFile: ImportPlan
  /** Participants who were erased on this device and stay out. */
  readonly leftOut: number
  readonly isKnown: boolean
}

type Stage =
  | { readonly at: 'choosing'; readonly problem: string | null; readonly fileName: string }
  | { readonly at: 'reading'; readonly fileName: string; readonly part: number }
  | ({ readonly at: 'shown' | 'opening' } & Shown)

const START: Stage = { at: 'choosing', problem: null, fileName: '' }

export function OpenWorkspaceFile({ onOpened, onMerge }: OpenWorkspaceFileProps) {
  const espalier = useEspalier()
  const [stage, setStage] = useState<Stage>(START)
  const reading = useRef<AbortController | null>(null)
  useEffect(() => () => reading.current?.abort(), [])

  async function read(file: File): Promise<void> {
    const controller = new AbortController()
    reading.current?.abort()
    reading.current = controller
    const fileName = file.name
    const onProgress = (part: number) => setStage({ at: 'reading', fileName, part })
    onProgress(0)
    try {
      const result = await readFile(file, controller.signal, onProgress)
      if (!result.ok) return setStage({ at: 'choosing', problem: fileRefusalInWords(result.error), fileName })
      const known = await espalier.list()
      controller.signal.throwIfAborted()
      const isKnown = known.some((row) => row.id === result.value.id)
      const { source: plan, leftOut } = await espalier.withoutErased(result.value)
      controller.signal.throwIfAborted()
      setStage({ at: 'shown', fileName, plan, inFile: result.value, leftOut, isKnown })
    } catch (error) {
      if (controller.signal.aborted) return
      setStage({ at: 'choosing', problem: `The file could not be read: ${reasonOf(error)}`, fileName })
    }
  }

  function handleFiles([file]: readonly File[]): void {
    if (file) void read(file)
  }
  function handleStop(): void {
    reading.current?.abort()
    setStage(START)
  }
  function handleOpen(shown: Shown): void {
    const controller = new AbortController()
    reading.current = controller
    const { fileName, plan, isKnown } = shown
    setStage({ ...shown, at: 'opening' })
    openPlan(espalier, plan, isKnown, controller.signal).then(
      (id) => {
        setStage({ ...shown, at: 'shown' })
        onOpened(id)
      },
      (error: unknown) => {
        if (controller.signal.aborted) setStage({ ...shown, at: 'shown' })
        else setStage({ at: 'choosing', problem: `It could not be stored: ${reasonOf(error)}`, fileName })
      },
    )
  }

  if (stage.at === 'reading')
    return (
      <ProgressBar
        label={`Reading ${stage.fileName}`}
        value={stage.part}
        action={
          <Button size="small" onClick={handleStop}>
            Stop
          </Button>
        }
      />
    )
  if (stage.at === 'choosing')
    return (
      <>
        {stage.problem !== null && (
          <Banner tone="error" title={`${stage.fileName} was not opened`}>
            {stage.problem}
          </Banner>
        )}
        <FileDrop
          label={stage.problem === null ? 'Open a workspace file' : 'Choose another file'}
          help="A file that ends in .espalier.json. You see what is in it first."
          accept=".json,.zip,application/json,application/zip"
          onFiles={handleFiles}
        />
      </>
    )
  const { plan, inFile, leftOut, isKnown, fileName } = stage
  if (stage.at === 'opening')
    return (
      <ProgressBar
        label={`Storing ${fileName}`}
        action={
          <Button size="small" onClick={() => reading.current?.abort()}>
            Cancel
          </Button>
        }
      />
    )
  return (
    <PlanPreview
      plan={plan}
      fileName={fileName}
      isKnown={isKnown}
      leftOut={leftOut}
      actions={
        <>
          {isKnown && onMerge && plan.id !== null && (
            <Button variant="primary" onClick={() => onMerge(plan.id ?? '', { fileName, plan: inFile })}>
              Merge into the one here
            </Button>
          )}
          <Button variant={isKnown && onMerge ? 'secondary' : 'primary'} onClick={() => handleOpen(stage)}>
            Open as a new workspace
          </Button>
          <Button variant="quiet" onClick={handleStop}>
            Not this one
          </Button>
        </>
      }
    />
  )
}
