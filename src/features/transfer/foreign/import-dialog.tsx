// The way in for other tools' files: choose, drop or paste, wait or stop, see what will come in. Trees, maps and notes
// differ in their words, their reader and their preview.
// Invariant: nothing is written before the person says so; a refused file changes nothing.
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { foreignRefusalInWords } from '../../../domain/interchange/formats/foreign-refusal.ts'
import { Banner } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { FileDrop } from '../../../ui/file-drop.tsx'
import { ProgressBar } from '../../../ui/progress-bar.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import styles from '../tree/tree-transfer.module.css'
import type { ForeignAnswer, ForeignReader } from './foreign-reader.ts'
import { reasonOf } from '../../../lib/reason-of.ts'

export interface ImportWords {
  readonly title: string
  readonly choose: string
  readonly chooseOther: string
  readonly help: string
  readonly paste: string
  readonly read: string
  readonly reading: string
}

export interface ImportDialogProps<Found> {
  readonly words: ImportWords
  /** Endings of files, as `accept` of an input has them. */
  readonly accept: string
  readonly isMultiple?: boolean
  readonly reader: ForeignReader<Found>
  /** What was found, to be looked at; `onBack` begins again. */
  readonly preview: (found: readonly Found[], fileName: string, onBack: () => void) => ReactNode
  readonly onClose: () => void
}

type Stage<Found> =
  | { readonly at: 'choosing'; readonly problem: string | null; readonly fileName: string }
  | { readonly at: 'reading'; readonly fileName: string }
  | { readonly at: 'shown'; readonly fileName: string; readonly found: readonly Found[] }

const START = { at: 'choosing', problem: null, fileName: '' } as const

export function ImportDialog<Found>(props: ImportDialogProps<Found>) {
  const { words, accept, isMultiple = false, reader, preview, onClose } = props
  const [stage, setStage] = useState<Stage<Found>>(START)
  const [pasted, setPasted] = useState('')
  const reading = useRef<AbortController | null>(null)
  useEffect(() => () => reading.current?.abort(), [])

  async function read(
    fileName: string,
    start: (signal: AbortSignal) => Promise<ForeignAnswer<Found>>,
  ): Promise<void> {
    const controller = new AbortController()
    reading.current?.abort()
    reading.current = controller
    setStage({ at: 'reading', fileName })
    try {
      const result = await start(controller.signal)
      if (controller.signal.aborted) return
      if (result.ok) setStage({ at: 'shown', fileName, found: result.value })
      else setStage({ at: 'choosing', problem: foreignRefusalInWords(result.error), fileName })
    } catch (error) {
      if (controller.signal.aborted) return
      setStage({ at: 'choosing', problem: `It could not be read: ${reasonOf(error)}`, fileName })
    }
  }

  function handleFiles(files: readonly File[]): void {
    const [first] = files
    if (!first) return
    const chosen = isMultiple ? files : [first]
    const name = chosen.length === 1 ? first.name : `${chosen.length} files`
    void read(name, (signal) => reader.files(chosen, signal))
  }
  function handleStop(): void {
    reading.current?.abort()
    setStage(START)
  }

  return (
    <Dialog title={words.title} size="large" onClose={onClose}>
      {stage.at === 'choosing' && (
        <div className={styles.choose}>
          {stage.problem !== null && (
            <Banner
              tone="error"
              title={stage.fileName === '' ? 'The text was not read' : `${stage.fileName} was not read`}
            >
              {stage.problem}
            </Banner>
          )}
          <FileDrop
            label={stage.problem === null ? words.choose : words.chooseOther}
            help={words.help}
            accept={accept}
            multiple={isMultiple}
            onFiles={handleFiles}
          />
          <TextArea label={words.paste} rows={4} value={pasted} onChange={setPasted} />
          <div className={styles.actions}>
            <Button
              whyNot={pasted.trim() === '' ? 'Paste some lines first.' : null}
              onClick={() => void read('', (signal) => reader.text(pasted, signal))}
            >
              {words.read}
            </Button>
          </div>
        </div>
      )}
      {stage.at === 'reading' && (
        <ProgressBar
          label={stage.fileName === '' ? words.reading : `Reading ${stage.fileName}`}
          action={
            <Button size="small" onClick={handleStop}>
              Stop
            </Button>
          }
        />
      )}
      {stage.at === 'shown' && preview(stage.found, stage.fileName, () => setStage(START))}
    </Dialog>
  )
}
