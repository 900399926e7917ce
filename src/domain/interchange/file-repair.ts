// What a workspace file held that does not fit, and how it was mended. Never silent: each is listed in the preview.

/** Where: a path into the file, `records.opportunity[12].statement`. */
export type FileRepair = { readonly at: string } & (
  | { readonly code: 'field-does-not-fit' }
  | { readonly code: 'field-partly-fits' }
  | { readonly code: 'not-a-record' }
  | { readonly code: 'no-id' }
  | { readonly code: 'same-id-twice'; readonly id: string }
  | { readonly code: 'rich-text'; readonly what: RichTextRepair }
  | { readonly code: 'blob-broken' }
  | { readonly code: 'blob-missing'; readonly hash: string }
)

export type RichTextRepair =
  'not-rich-text' | 'unknown-node' | 'unknown-mark' | 'misplaced' | 'link' | 'attribute' | 'too-deep'

/** One sentence for a repair. */
export function fileRepairInWords(repair: FileRepair): string {
  switch (repair.code) {
    case 'field-does-not-fit':
      return 'The value does not fit this field; it was left empty.'
    case 'field-partly-fits':
      return 'Part of the value does not fit this field; that part was left out.'
    case 'not-a-record':
      return 'This is not a record; it was left out.'
    case 'no-id':
      return 'The record has no id, so nothing can point at it; it was left out.'
    case 'same-id-twice':
      return `A second record has the id “${repair.id}”; the first one stays.`
    case 'rich-text':
      return RICH_TEXT_WORDS[repair.what]
    case 'blob-broken':
      return 'The contents of this attachment are damaged; it was left out.'
    case 'blob-missing':
      return 'The file does not carry this attachment; its name stays, the contents are missing.'
  }
}

const RICH_TEXT_WORDS: Readonly<Record<RichTextRepair, string>> = {
  'not-rich-text': 'These notes cannot be read; they were left empty.',
  'unknown-node': 'A kind of paragraph that Espalier does not know; its words were kept.',
  'unknown-mark': 'A kind of emphasis that Espalier does not know; its words were kept.',
  misplaced: 'Words stood where none can stand; they were moved into a paragraph.',
  link: 'A link that is neither web nor mail was taken off; its words were kept.',
  attribute: 'A detail of the layout does not fit; it was left out.',
  'too-deep': 'Lists or quotes nested too deeply were flattened; their words were kept.',
}
