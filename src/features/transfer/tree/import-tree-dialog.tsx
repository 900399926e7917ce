// Importing into a tree: what was read hangs under a card or becomes a tree of its own, in one undoable step.
import { useImport } from '../../../data/react/use-import.ts'
import { useView } from '../../../data/react/use-view.ts'
import type { ForeignTree } from '../../../domain/interchange/formats/foreign-tree.ts'
import { importTree } from '../../../domain/interchange/formats/import-tree.ts'
import { cardKindOf, nameOfCard } from '../../../domain/tree/rules.ts'
import { foreignReader } from '../foreign/foreign-reader.ts'
import { ImportDialog } from '../foreign/import-dialog.tsx'
import { ImportPreview, type ImportChoice, type ImportHome } from './import-preview.tsx'

export interface ImportTreeDialogProps {
  /** The tree on the screen; null offers a tree of its own only. */
  readonly treeId: string | null
  /** The card in focus: an opportunity or a solution that the import can hang under. */
  readonly cardId?: string | null
  readonly onClose: () => void
  /** Called with what to look at: a card, or a new tree. */
  readonly onImported: (focusId: string) => void
}

const READER = foreignReader<ForeignTree>(
  () => new Worker(new URL('./read-foreign.worker.ts', import.meta.url), { type: 'module' }),
)
const ACCEPT =
  '.md,.markdown,.txt,.opml,.mm,.mup,.xmind,.canvas,.json,.drawio,.xml,.mmd,.mermaid,.puml,.plantuml,.csv,.tsv,.xlsx,.html,.zip'

export function ImportTreeDialog({ treeId, cardId = null, onClose, onImported }: ImportTreeDialogProps) {
  const bring = useImport()
  const homes = useHomes(treeId, cardId)
  async function handleImport({ tree, parentId, levels }: ImportChoice): Promise<void> {
    const plan = await bring(importTree, { nodes: tree.nodes, title: tree.title, parentId, levels })
    if (!plan?.ok) return
    onClose()
    if (plan.value.focusId !== undefined) onImported(plan.value.focusId)
  }
  return (
    <ImportDialog
      words={{
        title: 'Import into the tree',
        choose: 'Choose a file',
        chooseOther: 'Choose another file',
        help: 'Markdown, OPML, mind maps (FreeMind, XMind, MindMup), canvases, draw.io, Mermaid, CSV, Excel, Trello. Several notes at once make one tree. You see what is in it first.',
        paste: 'Or paste a text',
        read: 'Read the text',
        reading: 'Reading the text',
      }}
      accept={ACCEPT}
      isMultiple
      reader={READER}
      preview={(trees, fileName, onBack) => (
        <ImportPreview
          trees={trees}
          fileName={fileName}
          homes={homes}
          onImport={(choice) => void handleImport(choice)}
          onBack={onBack}
        />
      )}
      onClose={onClose}
    />
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
