// A picture that is drawn from an SVG brings our own type along: every machine draws the same letters.
import '../../src/ui/fonts.css'
import { expect, test } from 'vitest'
import { isIn, loadFontsFor, withFonts } from '../../src/ui/embed-fonts.ts'

const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><rect/></svg>'

test('only the files that its letters need go into the picture, and none is fetched from elsewhere', async () => {
  await loadFontsFor('Says yes')
  const latin = await withFonts(svg, 'Says yes')
  expect(latin).toMatch(/^<svg[^>]*><style>@font-face/)
  expect(latin).toContain('font-family:"Inter Variable"')
  expect(latin).toContain('font-family:"Source Serif 4 Variable"')
  expect(latin).not.toMatch(/url\((?!data:font\/woff2)/)
  const both = await withFonts(svg, 'Says yes Говорит')
  expect(both.match(/@font-face/g)?.length).toBeGreaterThan(latin.match(/@font-face/g)?.length ?? 0)
})

test('letters that no font of ours has leave the picture as it was but for an empty style', async () => {
  expect(await withFonts(svg, '欧阳')).not.toContain('@font-face')
})

test.each([
  ['U+0-FF, U+131', 0x131, true],
  ['U+0-FF', 0x100, false],
  ['U+4??', 0x4af, true],
  ['U+4??', 0x500, false],
  ['', 0x1f600, true],
])('the range %j and %i', (range, code, is) => expect(isIn(range, code)).toBe(is))
