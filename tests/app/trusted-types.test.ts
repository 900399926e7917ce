// Which script addresses the app may load: its own build, nothing else.
import { expect, it } from 'vitest'
import { ownScriptUrl } from '../../src/app/trusted-types.ts'

const base = 'https://espalier.example/tree/1'

it.each(['/service-worker.js', 'https://espalier.example/assets/search-worker-B1x.js'])(
  'lets %s pass',
  (url) => {
    expect(ownScriptUrl(url, base)).toBe(url)
  },
)

it.each([
  'https://elsewhere.example/service-worker.js',
  '//elsewhere.example/assets/a.js',
  '/assets/../upload.js',
  '/upload.js',
  'data:text/javascript,1',
  'blob:https://espalier.example/0b6c',
  'javascript:1',
])('refuses %s', (url) => {
  expect(ownScriptUrl(url, base)).toBe(null)
})
