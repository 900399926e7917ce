// The check sum at the end of a workspace file: tells a file as it was written from one that was damaged or edited since.
// Invariant: it covers every byte before it, so a single changed byte anywhere in the file is found.
import { sha256Hex } from '../../lib/sha256.ts'
import { utf8Bytes } from '../../lib/utf8.ts'
import type { FileCheck } from './workspace-source.ts'

const END = '\n}\n'
const LINE = /,\n {2}"check": "([0-9a-f]{64})"\n\}\n$/
/** Length of `,\n  "check": "<64 digits>"\n}\n`. */
const LINE_LENGTH = 82
/** A field at the outermost level, as a hand or a damaged byte may have left it. */
const ANY_CHECK = /"check"\s*:/

/** `text`, a written workspace file, with its check sum as the last field. */
export function withFileCheck(text: string): string {
  const body = text.slice(0, -END.length)
  return `${body},\n  "check": "${sha256Hex(utf8Bytes(body))}"${END}`
}

/** Whether a file is as it was written. */
export function fileCheckOf(text: string): FileCheck {
  const end = text.slice(-LINE_LENGTH)
  const [line, sum] = LINE.exec(end) ?? []
  if (line === undefined) return ANY_CHECK.test(text.slice(-2 * LINE_LENGTH)) ? 'changed' : 'none'
  return sha256Hex(utf8Bytes(text.slice(0, -line.length))) === sum ? 'intact' : 'changed'
}
