// What is read of a foreign file at most (DESIGN §5). Checked before anything else is believed.
import { FILE_LIMITS } from '../file-limits.ts'

export const FOREIGN_LIMITS = {
  /** Bytes of one file, and of all files of a folder together. */
  size: FILE_LIMITS.size,
  /** Text to be read: bytes before they are decoded, and what comes out of an archive. Fifty thousand cards of four hundred
   * letters; pictures inside an archive do not count. It bounds the time and the memory that any file can take. */
  source: 20_000_000,
  /** Attributes or entities of a markup text, values of a JSON text, cells of a table. */
  marks: 20 * FILE_LIMITS.records,
  /** Bytes of an archive or a compressed page once unpacked. */
  unpacked: 200_000_000,
  /** Unpacked bytes per packed byte, beyond the first `ratioFrom` bytes. */
  ratio: 100,
  /** Small files may be packed tighter: an empty picture shrinks a thousandfold and harms nobody. */
  ratioFrom: 1_000_000,
  /** Files in an archive or a folder. */
  entries: 5_000,
  /** Levels of a tree. */
  depth: FILE_LIMITS.depth,
  /** Levels of brackets or tags; a level of a tree takes up to three of them. */
  nesting: 3 * FILE_LIMITS.depth + 16,
  /** One text, in UTF-16 units. */
  text: FILE_LIMITS.text,
  /** Cards of a file. */
  nodes: FILE_LIMITS.records,
  /** Lines of a text, elements or brackets of its markup: no file with as many cards has more. */
  pieces: 8 * FILE_LIMITS.records,
  /** Cells of a row. */
  columns: 200,
} as const
