// What a workspace file held that does not fit, and how it was mended. Never silent: each is listed in the preview.

/** Repairs listed one by one; the others are counted. */
export const MAX_LISTED_REPAIRS = 1000

export const REPAIR_WORDS = {
  'field-does-not-fit': 'The value does not fit this field. It was left empty.',
  'field-partly-fits': 'Part of the value does not fit this field. That part was left out.',
  'not-a-record': 'This is not a record. It was left out.',
  'not-a-type': 'Records cannot be kept under this name. They were left out.',
  'no-id': 'The record has no id, so nothing can point at it. It was left out.',
  'same-id-twice': 'A second record has the same id. The first one stays.',
  'notes-unreadable': 'These notes cannot be read. They were left empty.',
  'notes-unknown-part': 'The notes hold a kind of paragraph unknown here. Its words were kept.',
  'notes-unknown-mark': 'The notes hold a kind of emphasis unknown here. Its words were kept.',
  'notes-misplaced': 'Words stood where none can stand. They were moved into a paragraph.',
  'notes-link': 'A link that is neither web nor mail was taken off. Its words were kept.',
  'notes-attribute': 'A detail of the layout does not fit. It was left out.',
  'notes-too-deep': 'Lists or quotes nested too deeply were flattened. Their words were kept.',
  'blob-broken': 'The contents of this attachment are damaged. They were left out.',
  'state-unreadable':
    'What merging needs cannot be read. The records are complete; merging compares them field by field.',
  'state-differs':
    'What merging needs says something else than the records. The records are believed; merging compares them.',
  'blob-missing': 'The file does not carry this attachment. Its name stays, the contents are missing.',
} as const

export type RepairCode = keyof typeof REPAIR_WORDS

export interface FileRepair {
  readonly code: RepairCode
  /** A path into the file: `records.opportunity[12].statement`. */
  readonly at: string
}

/** The sentence for a repair. */
export function fileRepairInWords(repair: FileRepair): string {
  return REPAIR_WORDS[repair.code]
}

/** Collects repairs; keeps the first ones and counts all. */
export interface RepairList {
  readonly add: (code: RepairCode, at: string) => void
  readonly listed: readonly FileRepair[]
  readonly count: () => number
}

/** An empty list of repairs. */
export function newRepairList(): RepairList {
  const listed: FileRepair[] = []
  let count = 0
  return {
    add(code, at) {
      count += 1
      if (listed.length < MAX_LISTED_REPAIRS) listed.push({ code, at })
    },
    listed,
    count: () => count,
  }
}
