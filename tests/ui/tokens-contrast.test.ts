// What can be read stays readable: WCAG contrast of the token pairs in both themes, computed from tokens.css itself,
// and the four kinds told apart also by people who see colours differently.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const css = readFileSync(new URL('../../src/ui/tokens.css', import.meta.url), 'utf8')
type Theme = 'light' | 'dark'
type Rgb = readonly [number, number, number]

const tokens = new Map(
  [...css.matchAll(/--(color-[\w-]+):\s*light-dark\(\s*(#[0-9a-f]{6,8})\s*,\s*(#[0-9a-f]{6,8})\s*\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }] as const,
  ),
)

function hex(name: string, theme: Theme): string {
  if (name === 'on-fill') return '#ffffff'
  const token = tokens.get(`color-${name}`)
  if (!token) throw new Error(`no token color-${name}`)
  return token[theme]
}
function rgb(name: string, theme: Theme): Rgb {
  const value = hex(name, theme)
  const part = (at: number): number => Number.parseInt(value.slice(at, at + 2), 16) / 255
  return [part(1), part(3), part(5)]
}
const linear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)

function luminance(colour: Rgb): number {
  const [red, green, blue] = colour
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}
function contrast(one: string, other: string, theme: Theme): number {
  const [a, b] = [luminance(rgb(one, theme)), luminance(rgb(other, theme))]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

// In OKLab about 0.02 is the least that is noticed side by side.
const FAR_APART = 0.09
const KINDS = ['outcome', 'opportunity', 'solution', 'test'] as const
const GROUNDS = ['canvas', 'surface', 'raised', 'sunken', 'accent-tint'] as const

describe.each(['light', 'dark'] as const)('%s', (theme) => {
  const atLeast = (one: string, other: string, wanted: number): void => {
    const ratio = contrast(one, other, theme)
    expect(ratio, `${one} on ${other} is ${ratio.toFixed(2)}`).toBeGreaterThanOrEqual(wanted)
  }

  test.each(GROUNDS)('text, muted text, accents and messages can be read on %s', (ground) => {
    atLeast('text', ground, 12)
    for (const name of ['muted', 'accent', 'danger', 'warn', 'positive']) atLeast(name, ground, 4.5)
  })

  test.each(GROUNDS)('the border of a control and the focus ring stand out on %s', (ground) => {
    atLeast('border', ground, 3)
    atLeast('accent', ground, 3)
  })

  test.each(KINDS)('%s: text on its tint at least 12:1, its stripe 4:1 on page and tint', (kind) => {
    atLeast('text', `${kind}-tint`, 12)
    atLeast('muted', `${kind}-tint`, 4.5)
    for (const ground of ['canvas', 'surface', `${kind}-tint`]) atLeast(`${kind}-stripe`, ground, 4)
  })

  test('messages can be read on their own tint', () => {
    for (const tone of ['danger', 'warn', 'positive', 'accent']) atLeast(tone, `${tone}-tint`, 4.5)
    for (const tone of ['danger', 'warn', 'positive', 'accent']) atLeast('text', `${tone}-tint`, 12)
  })

  test('words on a filled button can be read, also under the pointer', () => {
    for (const fill of ['accent-fill', 'accent-fill-hover', 'danger-fill', 'danger-fill-hover']) {
      atLeast('on-fill', fill, 4.5)
    }
  })

  test('every monogram can be read', () => {
    for (let tone = 1; tone <= 8; tone++) atLeast(`person-${tone}-text`, `person-${tone}`, 4.5)
  })

  test.each(['protanopia', 'deuteranopia', 'tritanopia'] as const)(
    'the stripes differ under %s',
    (deficiency) => {
      const seen = KINDS.map((kind) => oklab(simulate(rgb(`${kind}-stripe`, theme), deficiency)))
      seen.forEach((one, at) => {
        for (const other of seen.slice(at + 1))
          expect(Math.hypot(...minus(one, other))).toBeGreaterThan(FAR_APART)
      })
    },
  )
})

test('each kind has exactly the colours of the design', () => {
  const pair = (name: string): string => `${hex(name, 'light')} ${hex(name, 'dark')}`
  expect(
    Object.fromEntries(KINDS.map((kind) => [kind, `${pair(`${kind}-stripe`)} ${pair(`${kind}-tint`)}`])),
  ).toEqual({
    outcome: '#16225a #637aee #e6eafb #1a2040',
    opportunity: '#a54709 #f5993d #ffefd9 #38260f',
    solution: '#127d68 #82edb8 #dff4ee #10322a',
    test: '#a417d3 #e7b6f7 #f6e6fc #331d3c',
  })
  expect([pair('canvas'), pair('text'), pair('muted')]).toEqual([
    '#f7f7f5 #17181c',
    '#1b1b1f #f2f2f4',
    '#5b5b66 #a9aab5',
  ])
})

// Full dichromacy after Machado, Oliveira and Fernandes (2009), applied to linear light.
const MATRICES = {
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
} as const

function simulate(colour: Rgb, deficiency: keyof typeof MATRICES): Rgb {
  const light = colour.map(linear)
  const row = (at: number): number => {
    const sum = light.reduce(
      (total, part, index) => total + part * (MATRICES[deficiency][at * 3 + index] ?? 0),
      0,
    )
    return Math.min(Math.max(sum, 0), 1)
  }
  return [row(0), row(1), row(2)]
}

/** From linear light to OKLab, where equal distances look about equal. */
function oklab([red, green, blue]: Rgb): Rgb {
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}

function minus(one: Rgb, other: Rgb): number[] {
  return one.map((part, at) => part - (other[at] ?? 0))
}
