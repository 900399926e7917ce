// One policy everywhere: what hosts are told, what the page carries and what the preview server sends are alike and strict.
import { describe, expect, it } from 'vitest'
import { cacheHeaders, metaPolicy, securityHeaders } from '../../scripts/security-headers.mjs'
import { readRepositoryFile } from '../support/repository.ts'

const policy = securityHeaders['Content-Security-Policy'] ?? ''

describe('the content security policy', () => {
  it('starts from nothing and allows no inline code, no evaluation and no other origin', () => {
    expect(policy).toMatch(/^default-src 'none'; /)
    expect(policy).not.toMatch(/unsafe|\*|https?:|wss?:/)
    expect(policy).toContain("require-trusted-types-for 'script'")
    expect(policy).toContain("frame-ancestors 'none'")
  })

  it('is the same in the page, but for what a meta tag cannot say', () => {
    expect(`; ${policy}`.replace("; frame-ancestors 'none'", '')).toBe(`; ${metaPolicy}`)
  })
})

describe('the files for hosts', () => {
  it('_headers sends the same headers', () => {
    const [everything = '', assets = ''] = readRepositoryFile('public/_headers').split('\n\n')
    const lines = everything.split('\n').map((line) => line.trim())
    expect(lines).toEqual([
      '/*',
      ...Object.entries(securityHeaders).map(([name, value]) => `${name}: ${value}`),
    ])
    expect(assets.trim().split(/\n\s+/)).toEqual(['/assets/*', `Cache-Control: ${cacheHeaders.hashed}`])
  })

  it('the nginx page sends the same headers, in both places', () => {
    const said = readRepositoryFile('docs/hosting.md').match(/add_header .*/g)
    const headers = Object.entries(securityHeaders).map(
      ([name, value]) => `add_header ${name} "${value}" always;`,
    )
    const cached = (value: string): string => `add_header Cache-Control "${value}" always;`
    expect(said).toEqual([...headers, cached(cacheHeaders.other), ...headers, cached(cacheHeaders.hashed)])
  })
})

it('the browser frame has the colours of the canvas', () => {
  const tokens = /--color-canvas: light-dark\((#\w+), (#\w+)\)/.exec(readRepositoryFile('src/ui/tokens.css'))
  const page = [...readRepositoryFile('index.html').matchAll(/name="theme-color" content="(#\w+)"/g)]
  expect(page.map(([, colour]) => colour)).toEqual(tokens?.slice(1))
})
