// Hands a review over as a file: a web page to walk through offline, slides, Markdown, its tree as a picture or Mermaid.
import type { Review } from '../../../domain/model/records.ts'
import { keepHtml } from '../../../domain/review/keep-html.ts'
import { keepMarkdown } from '../../../domain/review/keep-markdown.ts'
import { keepMermaid } from '../../../domain/review/keep-mermaid.ts'
import { TREE_GAPS } from '../../../domain/layout/layout-node.ts'
import { cardText, keepOf } from '../../../domain/review/keep-sections.ts'
import { stageCards } from '../../../domain/review/stage-cards.ts'
import { drawingToSvg, drawStage } from '../../../domain/review/stage-drawing.ts'
import type { WorkspaceView } from '../../../domain/view/workspace-view.ts'
import { plainFileName } from '../../../lib/plain-file-name.ts'
import { announce } from '../../../ui/announce.ts'
import { svgToPng } from '../../../ui/svg-to-png.ts'
import { toasts } from '../../../ui/toasts.ts'
import { saveFile } from '../../../ui/save-file.ts'
import { reasonOf } from '../../../lib/reason-of.ts'

export const KEEPS = ['html', 'pptx', 'png', 'svg', 'markdown', 'mermaid'] as const
export type KeepAs = (typeof KEEPS)[number]

export const KEEP_WORDS: Readonly<Record<KeepAs, { readonly label: string; readonly detail: string }>> = {
  html: { label: 'Web page', detail: 'walks offline in any browser' },
  pptx: { label: 'Slides, PPTX', detail: 'with words and shapes to edit' },
  png: { label: 'Picture of the tree, PNG', detail: 'for slides and chats' },
  svg: { label: 'Picture of the tree, SVG', detail: 'sharp at any size' },
  markdown: { label: 'Markdown', detail: 'for a wiki' },
  mermaid: { label: 'The tree as Mermaid', detail: 'for a repository' },
}

interface KeptFile {
  readonly name: string
  readonly contents: Blob
}

/** More cards than this make a picture that no reader opens. */
const MOST_ON_A_PICTURE = 4_000

/** The files of a review; Mermaid may need more than one. */
export async function keptFiles(
  view: WorkspaceView,
  review: Review,
  as: KeepAs,
): Promise<readonly KeptFile[]> {
  const keep = keepOf(view, review)
  const base = `${plainFileName(keep.title, 'review')}-${review.on || 'review'}`
  const file = (text: string, ending: string, type: string): KeptFile => ({
    name: `${base}${ending}`,
    contents: new Blob([text], { type: `${type};charset=utf-8` }),
  })
  switch (as) {
    case 'html':
      return [file(keepHtml(keep), '.html', 'text/html')]
    case 'pptx': {
      // It brings a large library along, so it loads when somebody wants slides.
      const { keepPptx } = await import('./keep-pptx.ts')
      return [{ name: `${base}.pptx`, contents: await keepPptx(keep) }]
    }
    case 'svg':
      return [file(pictureOf(view, review), '.svg', 'image/svg+xml')]
    case 'png':
      return [{ name: `${base}.png`, contents: await svgToPng(pictureOf(view, review)) }]
    case 'markdown':
      return [file(keepMarkdown(keep), '.md', 'text/markdown')]
    case 'mermaid': {
      const charts = keepMermaid(view, review)
      return charts.map((chart, i) =>
        file(chart, charts.length === 1 ? '.mmd' : `-${i + 1}.mmd`, 'text/plain'),
      )
    }
  }
}

/** The tree as far as the overview unfolds it, without what was left out. */
function pictureOf(view: WorkspaceView, review: Review): string {
  const cards = stageCards(view, review.treeId, 'whole', review.hidden).map((card) => ({
    ...card,
    text: cardText(view, card.kind, card.id),
    isLit: true,
  }))
  const drawing = drawStage(cards, { most: MOST_ON_A_PICTURE, gaps: TREE_GAPS })
  if (!drawing) throw new Error('the tree is too large for a picture')
  return drawingToSvg(drawing, 'paper')
}

/** Saves the files to the browser's downloads, or says why they could not be made. */
export async function keepReview(view: WorkspaceView, review: Review, as: KeepAs): Promise<void> {
  try {
    const files = await keptFiles(view, review, as)
    for (const { name, contents } of files) saveFile(contents, name)
    announce(files.length === 1 ? 'Saved one file' : `Saved ${files.length} files`)
  } catch (error) {
    toasts.show({ message: `The review could not be saved: ${reasonOf(error)}`, sticky: true })
  }
}
