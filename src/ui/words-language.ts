// The language the words of this build are in, as the page says it.

/** A language tag for words that are made here: "3 weeks ago", "Ada, Bo and Cy". */
export const wordsLanguage = (): string =>
  (typeof document === 'undefined' ? '' : document.documentElement.lang) || 'en'
