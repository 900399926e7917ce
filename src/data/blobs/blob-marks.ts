// Which attachments the records of a workspace point at.

export interface BlobMark {
  readonly hash: string
  readonly mediaType: string
}

type Row = Readonly<Record<string, unknown>>

/** Every reference to an attachment in plain rows, in their order; one hash may come twice. */
export function blobMarksOf(
  records: Readonly<Record<string, readonly Row[]>>,
  people: readonly Row[],
): readonly BlobMark[] {
  const marks: BlobMark[] = []
  for (const row of [...Object.values(records).flat(), ...people])
    for (const value of Object.values(row))
      if (typeof value === 'object' && value !== null && 'hash' in value && 'mediaType' in value)
        marks.push({ hash: String(value.hash), mediaType: String(value.mediaType) })
  return marks
}
