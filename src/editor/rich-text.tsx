// Rich text bound to a shared document. The editor is a chunk of its own, so that screens without notes stay small.
import { lazy, Suspense } from 'react'
import type { RichTextEditorProps } from './rich-text-editor.tsx'
import styles from './rich-text.module.css'

export type RichTextProps = RichTextEditorProps

const RichTextEditor = lazy(async () => ({
  default: (await import('./rich-text-editor.tsx')).RichTextEditor,
}))

export function RichText(props: RichTextProps) {
  return (
    <Suspense fallback={<div className={styles.waiting} role="status" aria-label="Opening the notes" />}>
      <RichTextEditor {...props} />
    </Suspense>
  )
}
