// Importing into a tree: choose, drop or paste, see what will come in, then one undoable step.
// Invariant: nothing is written before the person says so; a refused file changes nothing.
import { useEffect, useRef, useState } from 'react'
import { useImport } from '../../../data/react/use-import.ts'
import { useView } from '../../../data/react/use-view.ts'
import type { ForeignReading } from '../../../domain/interchange/formats/draft.ts'
import { foreignRefusalInWords } from '../../../domain/interchange/formats/foreign-refusal.ts'
import type { ForeignTree } from '../../../domain/interchange/formats/foreign-tree.ts'
import { importTree } from '../../../domain/interchange/formats/import-tree.ts'
import { cardKindOf, nameOfCard } from '../../../domain/tree/rules.ts'
import { Banner } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { FileDrop } from '../../../ui/file-drop.tsx'
import { ProgressBar } from '../../../ui/progress-bar.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { ImportPreview, type ImportChoice, type ImportHome } from './import-preview.tsx'
import { readForeignFiles, readForeignText } from './read-foreign-files.ts'
import styles from './tree-transfer.module.css'

export interface ImportTreeDialogProps {
  /** The tree on the screen; null offers a tree of its own only. */
  readonly treeId: string | null
  /** The card in focus: an opportunity or a solution that the import can hang under. */
  readonly cardId?: string | null
  readonly onClose: () => void
  /** Called with what to look at: a card, or a new tree. */
  readonly onImported: (focusId: string) => void
}

type Stage =
  | { readonly at: 'choosing'; readonly problem: string | null; readonly fileName: string }
  | { readonly at: 'reading'; readonly fileName: string }
  | { readonly at: 'shown'; readonly fileName: string; readonly trees: readonly ForeignTree[] }

const START: Stage = { at: 'choosing', problem: null, fileName: '' }
const ACCEPT =
  '.md,.markdown,.txt,.opml,.mm,.mup,.xmind,.canvas,.json,.drawio,.xml,.mmd,.mermaid,.puml,.plantuml,.csv,.tsv,.xlsx,.html,.zip'

export function ImportTreeDialog({ treeId, cardId = null, onClose, onImported }: ImportTreeDialogProps) {
  const bring = useImport()
  const homes = useHomes(treeId, cardId)
  const [stage, setStage] = useState<Stage>(START)
  const [pasted, setPasted] = useState('')
  const reading = useRef<AbortController | null>(null)
  useEffect(() => () => reading.current?.abort(), [])

  async function read(
    fileName: string,
    start: (signal: AbortSignal) => Promise<ForeignReading>,
  ): Promise<void> {
    const controller = new AbortController()
    reading.current?.abort()
    reading.current = controller
    setStage({ at: 'reading', fileName })
    try {
      const result = await start(controller.signal)
      if (result.ok) setStage({ at: 'shown', fileName, trees: result.value })
      else setStage({ at: 'choosing', problem: foreignRefusalInWords(result.error), fileName })
    } catch (error) {
      if (controller.signal.aborted) return
      const reason = error instanceof Error ? error.message : String(error)
      setStage({ at: 'choosing', problem: `It could not be read: ${reason}`, fileName })
    }
  }

  function handleFiles(files: readonly File[]): void {
    const [first] = files
    if (!first) return
    const name = files.length === 1 ? first.name : `${files.length} files`
    void read(name, (signal) => readForeignFiles(files, signal))
  }
  function handleBack(): void {
    reading.current?.abort()
    setStage(START)
  }
  async function handleImport({ tree, parentId, levels }: ImportChoice): Promise<void> {
    const plan = await bring(importTree, { nodes: tree.nodes, title: tree.title, parentId, levels })
    if (!plan?.ok) return
    onClose()
    if (plan.value.focusId !== undefined) onImported(plan.value.focusId)
  }

  return (
    <Dialog title="Import into the tree" size="large" onClose={onClose}>
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
            label={stage.problem === null ? 'Choose a file' : 'Choose another file'}
            help="Markdown, OPML, mind maps (FreeMind, XMind, MindMup), canvases, draw.io, Mermaid, CSV, Excel, Trello. Several notes at once make one tree. You see what is in it first."
            accept={ACCEPT}
            multiple
            onFiles={handleFiles}
          />
          <TextArea label="Or paste a text" rows={4} value={pasted} onChange={setPasted} />
          <div className={styles.actions}>
            <Button
              whyNot={pasted.trim() === '' ? 'Paste some lines first.' : null}
              onClick={() => void read('', (signal) => readForeignText(pasted, signal))}
            >
              Read the text
            </Button>
          </div>
        </div>
      )}
      {stage.at === 'reading' && (
        <ProgressBar
          label={stage.fileName === '' ? 'Reading the text' : `Reading ${stage.fileName}`}
          action={
            <Button size="small" onClick={handleBack}>
              Stop
            </Button>
          }
        />
      )}
      {stage.at === 'shown' && (
        <ImportPreview
          trees={stage.trees}
          fileName={stage.fileName}
          homes={homes}
          onImport={(choice) => void handleImport(choice)}
          onBack={handleBack}
        />
      )}
    </Dialog>
  )
}

/** Under the card in focus, under the outcome, or as a tree of its own. */
function useHomes(treeId: string | null, cardId: string | null): readonly ImportHome[] {
  const view = useView((all) => all)
  const homes: ImportHome[] = []
  const add = (id: string | null) => {
    const kind = id === null ? null : cardKindOf(view, id)
    if (id === null || kind === null || homes.some((home) => home.parentId === id)) return
    if (kind === 'outcome' || kind === 'opportunity' || kind === 'solution')
      homes.push({ parentId: id, kind, label: `Under “${nameOfCard(view, id)}”` })
  }
  add(treeId)
  add(cardId)
  return [...homes, { parentId: null, kind: 'new', label: 'As a tree of its own' }]
}
