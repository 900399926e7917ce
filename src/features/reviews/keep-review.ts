// Hands a review over as a file: a web page to walk through offline, Markdown, or its tree as Mermaid.
import type { Review } from '../../domain/model/records.ts'
import { keepHtml } from '../../domain/review/keep-html.ts'
import { keepMarkdown } from '../../domain/review/keep-markdown.ts'
import { keepMermaid } from '../../domain/review/keep-mermaid.ts'
import { keepOf } from '../../domain/review/keep-sections.ts'
import type { WorkspaceView } from '../../domain/view/workspace-view.ts'
import { plainFileName } from '../../lib/plain-file-name.ts'
import { announce } from '../../ui/announce.ts'
import { saveFile } from '../../ui/save-file.ts'

export const KEEPS = ['html', 'markdown', 'mermaid'] as const
export type KeepAs = (typeof KEEPS)[number]

export const KEEP_WORDS: Readonly<Record<KeepAs, string>> = {
  html: 'Save as a web page to walk through',
  markdown: 'Save as Markdown',
  mermaid: 'Save the tree as Mermaid',
}

interface KeptFile {
  readonly name: string
  readonly contents: Blob
}

/** The files of a review; Mermaid may need more than one. */
export function keptFiles(view: WorkspaceView, review: Review, as: KeepAs): readonly KeptFile[] {
  const keep = keepOf(view, review)
  const base = `${plainFileName(keep.title, 'review')}-${review.on || 'review'}`
  const file = (text: string, ending: string, type: string): KeptFile => ({
    name: `${base}${ending}`,
    contents: new Blob([text], { type: `${type};charset=utf-8` }),
  })
  switch (as) {
    case 'html':
      return [file(keepHtml(keep), '.html', 'text/html')]
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

/** Saves the files to the browser's downloads. */
export function keepReview(view: WorkspaceView, review: Review, as: KeepAs): void {
  const files = keptFiles(view, review, as)
  for (const { name, contents } of files) saveFile(contents, name)
  announce(files.length === 1 ? 'Saved one file' : `Saved ${files.length} files`)
}
