// Text as XML 1.0 can hold it.

/** The text without the characters that XML forbids, also halves of characters. */
export function xmlText(text: string): string {
  return text.replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')
}
