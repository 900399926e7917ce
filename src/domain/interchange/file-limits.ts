// What is read of a file at most. Checked before anything else is believed.

export interface FileLimits {
  /** Length of the whole file, in UTF-16 units (never more than its bytes). */
  readonly size: number
  /** Nested objects and arrays. */
  readonly depth: number
  /** One text in a record, in UTF-16 units; the contents of attachments are bounded by `size` alone. */
  readonly text: number
  /** Records of all types, people included. */
  readonly records: number
}

export const FILE_LIMITS: FileLimits = {
  size: 50_000_000,
  depth: 64,
  text: 1_000_000,
  records: 50_000,
}
