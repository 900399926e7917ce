// Brings our own type into an SVG that is to be drawn as a picture: such a picture sees no font of the page, so the
// files that its letters need travel inside it, and it looks the same on every machine. Fonts come from this origin alone.

const FAMILIES = ['Inter Variable', 'Source Serif 4 Variable']

/** Loads our type for these letters, so that measuring them and drawing them agree. */
export async function loadFontsFor(text: string): Promise<void> {
  const faces = FAMILIES.flatMap((family) => [`400 16px "${family}"`, `600 16px "${family}"`])
  await Promise.allSettled(faces.map((face) => document.fonts.load(face, text)))
}

/** The same SVG with the font files its letters need inside; without those that cannot be fetched. */
export async function withFonts(svg: string, text: string): Promise<string> {
  const needed = rulesFor(text)
  const faces = await Promise.all(needed.map((rule) => asDataRule(rule).catch(() => '')))
  return svg.replace(/^<svg[^>]*>/, (start) => `${start}<style>${faces.join('')}</style>`)
}

interface FaceRule {
  readonly family: string
  readonly weight: string
  readonly range: string
  readonly url: string
}

/** The upright faces of ours that hold any of these letters. */
function rulesFor(text: string): readonly FaceRule[] {
  const codes = [...new Set(text)].flatMap((letter) => letter.codePointAt(0) ?? [])
  const faces = [...document.styleSheets].flatMap(({ cssRules }) => facesIn(cssRules))
  return faces
    .filter(({ style }) => !style.getPropertyValue('font-style').includes('italic'))
    .flatMap((rule): FaceRule[] => {
      const read = (name: string) => rule.style.getPropertyValue(name).replaceAll(/^["']|["']$/g, '')
      const file = /url\(["']?([^"')]+)/.exec(rule.style.getPropertyValue('src'))?.[1]
      if (file === undefined || !FAMILIES.includes(read('font-family'))) return []
      const url = new URL(file, rule.parentStyleSheet?.href ?? document.baseURI)
      if (url.origin !== location.origin) return []
      const range = read('unicode-range')
      if (!codes.some((code) => isIn(range, code))) return []
      return [{ family: read('font-family'), weight: read('font-weight'), range, url: url.href }]
    })
}

/** Also those within layers and other groups of rules. */
function facesIn(rules: CSSRuleList): readonly CSSFontFaceRule[] {
  return [...rules].flatMap((rule) =>
    rule instanceof CSSFontFaceRule ? [rule] : rule instanceof CSSGroupingRule ? facesIn(rule.cssRules) : [],
  )
}

/** Whether a code point lies in a CSS range such as `U+0-FF, U+131`; no range holds all. */
export function isIn(range: string, code: number): boolean {
  if (range.trim() === '') return true
  return range.split(',').some((part) => {
    const [from = '', to = from] = part.trim().replace(/^U\+/i, '').split('-')
    const [low, high] = [from.replaceAll('?', '0'), to.replaceAll('?', 'F')]
    return code >= Number.parseInt(low, 16) && code <= Number.parseInt(high, 16)
  })
}

async function asDataRule({ family, weight, range, url }: FaceRule): Promise<string> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`The font ${url} could not be read.`)
  const bytes = new Uint8Array(await response.arrayBuffer())
  let letters = ''
  for (let at = 0; at < bytes.length; at += 8192)
    letters += String.fromCharCode(...bytes.subarray(at, at + 8192))
  const ranged = range === '' ? '' : `unicode-range:${range};`
  return `@font-face{font-family:"${family}";font-weight:${weight || 'normal'};${ranged}src:url(data:font/woff2;base64,${btoa(letters)}) format("woff2")}`
}
