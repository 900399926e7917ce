// Rules about the source as text: where literals may stand, how files are called, what must never be committed.
import { describe, expect, it } from 'vitest'
import { filesUnder, linesMatching, readRepositoryFile, trackedFiles } from '../support/repository.ts'

const TOKENS = 'src/ui/tokens.css'
const styles = filesUnder('src', /\.css$/).filter(({ path }) => path !== TOKENS)
const code = filesUnder('src', /\.tsx?$/)
/** Files that people keep stand alone: their colours cannot come from the tokens. */
const KEPT = 'src/domain/review/keep-theme.ts'

const HEX = '#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})'
const COLOUR_PROPERTY =
  '(?:color|background|background-color|border[a-z-]*|outline[a-z-]*|fill|stroke|box-shadow)'
const NAMED = '(?:white|black|red|green|blue|gr[ae]y|silver|orange|yellow|purple|pink|brown|navy|teal)'

describe('literals live in the tokens', () => {
  it('no literal colour in a style sheet', () => {
    expect(
      linesMatching(styles, new RegExp(`${HEX}\\b|\\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch)\\(`, 'i')),
    ).toEqual([])
    expect(linesMatching(styles, new RegExp(`\\b${COLOUR_PROPERTY}:[^;]*\\b${NAMED}\\b(?!-)`, 'i'))).toEqual(
      [],
    )
  })

  it('no literal radius and no literal layer in a style sheet', () => {
    expect(linesMatching(styles, /border(?:-[a-z]+)*-radius:\s*(?!0;|0 |inherit)[\d.]/)).toEqual([])
    expect(linesMatching(styles, /z-index:\s*-?\d/)).toEqual([])
  })

  it('no literal colour, radius or layer in code', () => {
    const ours = code.filter(({ path }) => path !== KEPT)
    expect(linesMatching(ours, new RegExp(`(['"\`])${HEX}\\1`, 'i'))).toEqual([])
    expect(linesMatching(code, /\b(?:rgba?|hsla?|oklch)\(\d/)).toEqual([])
    expect(linesMatching(code, /\b(?:zIndex|borderRadius):\s*['"]?-?\d/)).toEqual([])
  })
})

describe('names', () => {
  it('files are kebab-case', () => {
    const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)*$/
    const names = ['src', 'tests', 'scripts'].flatMap((folder) => filesUnder(folder, /\.(?:tsx?|mjs|css)$/))
    expect(names.map(({ path }) => path).filter((path) => !kebab.test(path.split('/').at(-1) ?? ''))).toEqual(
      [],
    )
  })

  it('no file is a drawer for everything', () => {
    expect(
      code
        .map(({ path }) => path)
        .filter((path) => /(?:^|\/)(?:utils?|helpers?|misc|common)\.tsx?$/.test(path)),
    ).toEqual([])
  })
})

describe('the pure layers', () => {
  it('take the time from outside', () => {
    const pure = code.filter(({ path }) => /^src\/(?:domain|lib)\//.test(path))
    expect(linesMatching(pure, /new Date\(\s*\)/)).toEqual([])
  })
})

describe('the repository', () => {
  const tracked = trackedFiles()

  it('keeps registry hosts out of the lock', () => {
    expect(readRepositoryFile('package-lock.json')).not.toMatch(/"resolved"/)
    expect(readRepositoryFile('.npmrc')).not.toMatch(/registry\s*=/)
  })

  it('has a lock that is complete for every platform', () => {
    // Shape of a lock file, version 3: path of a package → what it is.
    const lock = JSON.parse(readRepositoryFile('package-lock.json')) as {
      packages: Record<string, { optionalDependencies?: Record<string, string> }>
    }
    const missing = Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (name) =>
          !(`node_modules/${name}` in lock.packages) && !(`${path}/node_modules/${name}` in lock.packages),
      ),
    )
    expect(missing).toEqual([])
  })

  it.skipIf(tracked === undefined)('names no machine', () => {
    const text = (tracked ?? []).filter((path) =>
      /\.(?:tsx?|mjs|json|css|html|md|ya?ml|sh)$|^\.(?:ci|npmrc)/.test(path),
    )
    const files = text.map((path) => ({ path, text: readRepositoryFile(path) }))
    expect(linesMatching(files, /(?:^|[\s'"`(=:])\/(?:work|root|Users|home\/[a-z]+)\//)).toEqual([])
  })
})
