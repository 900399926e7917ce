// Reads a number as people write it: "1,200", "3.5", "3,5", "40 %"; null when empty, undefined when it is none.

export function readNumber(text: string): number | null | undefined {
  const bare = text.trim().replace(/\s|%$/gu, '').replace(/−/g, '-')
  if (bare === '') return null
  if (/^-?\d+([.,]\d+)?$/.test(bare) && !/^-?\d{1,3},\d{3}$/.test(bare)) return Number(bare.replace(',', '.'))
  if (/^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(bare)) return Number(bare.replaceAll(',', ''))
  return undefined
}
