// Why a version was kept, in words.
import type { VersionReason } from '../../../data/workspace/versions.ts'
import { numberText } from '../../../lib/locale.ts'

const WORDS: Readonly<Record<VersionReason, string>> = {
  auto: 'Kept while you worked',
  asked: 'Kept by you',
  'before-import': 'Before an import',
  'before-merge': 'Before a merge',
  'before-restore': 'Before something was brought back',
  'before-erase': 'Before a person was erased',
}

export function reasonInWords(reason: VersionReason): string {
  return WORDS[reason]
}

/** "1.4 MB", "12 kB". */
export function sizeInWords(bytes: number): string {
  if (bytes >= 1_000_000_000) return `${numberText(bytes / 1_000_000_000, 1)} GB`
  if (bytes >= 1_000_000) return `${numberText(bytes / 1_000_000, 1)} MB`
  return `${Math.max(1, Math.round(bytes / 1000))} kB`
}
