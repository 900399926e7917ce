// One sheet of paper: the tree as it is lit at a stop, and the stop's words. Type shrinks until all of it is on the sheet.
import { useCallback, useLayoutEffect, useRef } from 'react'
import type { KeepBlock, KeepSection } from '../../../domain/review/keep-sections.ts'
import { drawingToSvg } from '../../../domain/review/stage-drawing.ts'
import styles from './print.module.css'

interface PrintSheetProps {
  readonly section: KeepSection
  readonly caption: string
  readonly foot: string
}

/**
 * Sizes of type, the large ones first; small type is set in columns, as it would be hard to read across the sheet.
 * Before it gets smaller still, a paragraph may go on in the next column.
 */
const FITS = [1, 0.92, 0.85, 0.78, 0.7, 0.62, 0.55, 0.48, 0.42, 0.36, 0.3, 0.24, 0.18].flatMap((shrink) =>
  (shrink > 0.8 ? [1, 2] : shrink > 0.5 ? [2, 3] : [3, 4]).flatMap((columns) =>
    (shrink > 0.8 ? ['avoid'] : ['avoid', 'auto']).map((breaks) => ({ shrink, columns, breaks })),
  ),
)

/** The mark of a right-to-left item hangs out this far at most; words never do. */
const HANGING_PX = 8

export function PrintSheet({ section, caption, foot }: PrintSheetProps) {
  const body = useRef<HTMLDivElement>(null)
  const { drawing, blocks, remarks, question } = section
  const svg = drawing ? drawingToSvg(drawing) : ''
  /** The picture has an address for as long as it is on the page. */
  const showTree = useCallback(
    (image: HTMLImageElement | null) => {
      if (!image) return
      image.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
      return () => URL.revokeObjectURL(image.src)
    },
    [svg],
  )
  useLayoutEffect(() => {
    const fit = () => {
      const box = body.current
      if (!box) return
      for (const { shrink, columns, breaks } of FITS) {
        box.style.setProperty('--breaks', breaks)
        box.style.setProperty('--shrink', String(shrink))
        box.style.setProperty('--columns', String(columns))
        if (box.scrollHeight <= box.clientHeight && box.scrollWidth <= box.clientWidth + HANGING_PX) return
      }
    }
    fit()
    void document.fonts.ready.then(fit)
    window.addEventListener('beforeprint', fit)
    return () => window.removeEventListener('beforeprint', fit)
  })
  return (
    <article className={styles.sheet} aria-label={caption}>
      <div ref={body} className={styles.body}>
        <h2>{caption}</h2>
        {drawing && (
          <img
            ref={showTree}
            className={styles.tree}
            alt=""
            width={Math.ceil(drawing.width) + 16}
            height={Math.ceil(drawing.height) + 16}
          />
        )}
        <div className={styles.words}>
          {blocks.map((block, at) => (
            // Blocks have no identity but their place.
            <Block key={at} block={block} />
          ))}
          {remarks.length > 0 && (
            <>
              <h3>What was said</h3>
              <ul>
                {remarks.map((remark, at) => (
                  <li key={at} dir="auto">
                    {remark.text} <span className={styles.quiet}>{remark.fate}</span>
                  </li>
                ))}
              </ul>
            </>
          )}
          <p className={styles.question}>{question}</p>
        </div>
      </div>
      <footer className={styles.foot} dir="auto">
        {foot}
      </footer>
    </article>
  )
}

/** A table with more is set across the sheet. */
const FEW_COLUMNS = 3

function Block({ block }: { readonly block: KeepBlock }) {
  switch (block.kind) {
    case 'statement':
      return (
        <p className={styles.statement} dir="auto">
          {block.text}
        </p>
      )
    case 'text':
      return <p dir="auto">{block.text}</p>
    case 'quote':
      return (
        <blockquote className={styles.quote} dir="auto">
          {block.text}
          {block.by !== '' && <footer dir="auto">{block.by}</footer>}
        </blockquote>
      )
    case 'list':
      return (
        <div>
          <h3>{block.title}</h3>
          <ul>
            {block.items.map((item, at) => (
              <li key={at} dir="auto">
                {item}
              </li>
            ))}
          </ul>
        </div>
      )
    case 'table':
      return (
        <table data-wide={block.head.length > FEW_COLUMNS || undefined}>
          <thead>
            <tr>
              {block.head.map((cell) => (
                <th key={cell} scope="col" dir="auto">
                  {cell}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.rows.map((row, at) => (
              <tr key={at}>
                {row.map((cell, column) => (
                  <td key={column} dir="auto">
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )
  }
}
