// Backslash escapes of Markdown, kept out of the way while a line is read. An escaped mark becomes a code point that
// is no character (clean-text.ts takes those out of every text first), and returns as itself at the end.

const MARKS = '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~'
const FIRST = 0xfdd0

/** The source with every `\*` and the like set aside. */
export function setAside(source: string): string {
  return source.replace(/[\ufdd0-\ufdef]/g, '').replace(/\\([!-/:-@[-`{-~])/g, (_, mark: string) => {
    return String.fromCharCode(FIRST + MARKS.indexOf(mark))
  })
}

/** The same for all marks of a piece that is to be read as it stands. */
export function hideMarks(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, (mark) => String.fromCharCode(FIRST + MARKS.indexOf(mark)))
}

/** The marks that were set aside, back in their places. */
export function bringBack(text: string): string {
  return text.replace(/[\ufdd0-\ufdef]/g, (mark) => MARKS[mark.charCodeAt(0) - FIRST] ?? '')
}

/** Whole addresses with a mark inside that would need a backslash; Markdown tools would take that into the link. */
const ADDRESS = /https?:\/\/[^\s<>\\"'`()[\]{}|^]{3,2000}(?<![.,;:!?*_~])/g
const NEEDS_ESCAPE = /[*_&~@]|:(?=:)|%(?=%)|\$(?=\$)/

/** A statement or a line of a note as Markdown that reads back as the same words; line breaks become `<br>`. */
export function escapeMarkdown(text: string): string {
  let done = ''
  let from = 0
  for (const { 0: address, index } of text.matchAll(ADDRESS)) {
    if (!NEEDS_ESCAPE.test(address)) continue
    done += `${escapeWords(text.slice(from, index))}<${address}>`
    from = index + address.length
  }
  return done + escapeWords(text.slice(from))
}

function escapeWords(text: string): string {
  return text
    .replace(/[\\`*_[\]<>&~|^@{}]|(?<=^|[\s])[#+=-]|(?<=^\d{1,9})[.)]|:(?=:)|%(?=%)|\$(?=\$)/gm, '\\$&')
    .replace(/\n/g, '<br>')
}
