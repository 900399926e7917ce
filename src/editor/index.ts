// Rich text of notes. The editor itself loads when it is first shown.
export { RichText, type RichTextProps } from './rich-text.tsx'
export type { RichTextHandle } from './rich-text-editor.tsx'
export type { RichTextBinding } from './shared-history.ts'
