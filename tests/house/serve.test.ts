// The preview server behaves like a careful host: right headers, deep links, nothing outside the built app.
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import type { IncomingHttpHeaders } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { securityHeaders } from '../../scripts/security-headers.mjs'
import { serveDist } from '../../scripts/serve.mjs'

type Answer = { status: number; headers: IncomingHttpHeaders; text: string }

let folder = ''
let server: Awaited<ReturnType<typeof serveDist>>

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'serve-'))
  const dist = join(folder, 'dist')
  await mkdir(join(dist, 'assets'), { recursive: true })
  await mkdir(join(dist, '.vite'))
  await writeFile(join(dist, 'index.html'), '<!doctype html><title>shell</title>')
  await writeFile(join(dist, 'service-worker.js'), '// worker')
  await writeFile(join(dist, '_headers'), 'for hosts')
  await writeFile(join(dist, '.vite', 'manifest.json'), '{}')
  await writeFile(join(dist, 'assets', 'index-abc.js'), '// code')
  await writeFile(join(folder, 'secret.txt'), 'secret')
  await mkdir(join(folder, 'dist-old'))
  await writeFile(join(folder, 'dist-old', 'secret.txt'), 'secret')
  server = await serveDist({ dist, port: 0 })
})

afterAll(async () => {
  await server.close()
  await rm(folder, { recursive: true })
})

/** A request with the path exactly as given: fetch() would tidy `..` away before it leaves. */
function ask(path: string, { method = 'GET', headers = {} } = {}): Promise<Answer> {
  return new Promise((done, fail) => {
    const sent = request({ host: '127.0.0.1', port: server.port, path, method, headers }, (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (part: string) => (text += part))
      response.on('end', () => done({ status: response.statusCode ?? 0, headers: response.headers, text }))
    })
    sent.on('error', fail)
    sent.end()
  })
}

const page = { headers: { accept: 'text/html,application/xhtml+xml' } }

describe('what it serves', () => {
  it('the shell, also for a deep link', async () => {
    for (const path of ['/', '/index.html', '/w/1/tree?card=2', '/people/anna.b']) {
      const { status, text, headers } = await ask(path, page)
      expect([path, status, headers['content-type']]).toEqual([path, 200, 'text/html; charset=utf-8'])
      expect(text).toContain('shell')
    }
  })

  it('no shell in place of a missing file', async () => {
    expect((await ask('/assets/gone-abc.js', page)).status).toBe(404)
    expect((await ask('/data.json')).status).toBe(404)
    expect((await ask('/deep', { headers: { accept: 'text/html', 'sec-fetch-mode': 'cors' } })).status).toBe(
      404,
    )
  })

  it('the right type, for HEAD too but without the body', async () => {
    const { headers, text, status } = await ask('/assets/index-abc.js', { method: 'HEAD' })
    expect([status, headers['content-type'], headers['content-length'], text]).toEqual([
      200,
      'text/javascript; charset=utf-8',
      '7',
      '',
    ])
  })

  it('every answer with the security headers, refusals too', async () => {
    const answers = [await ask('/', page), await ask('/nothing'), await ask('/', { method: 'POST' })]
    for (const { headers } of answers)
      for (const [name, value] of Object.entries(securityHeaders))
        expect(headers[name.toLowerCase()]).toBe(value)
  })
})

describe('caching', () => {
  it('keeps hashed files for ever and asks again for the rest', async () => {
    expect((await ask('/assets/index-abc.js')).headers['cache-control']).toBe(
      'public, max-age=31536000, immutable',
    )
    for (const path of ['/', '/service-worker.js', '/w/1'])
      expect((await ask(path, page)).headers['cache-control']).toBe('no-cache')
  })

  it('answers 304 to who has it already', async () => {
    const { etag = '' } = (await ask('/service-worker.js')).headers
    const again = await ask('/service-worker.js', { headers: { 'if-none-match': `"other", W/${etag}` } })
    expect([again.status, again.text]).toEqual([304, ''])
    expect((await ask('/service-worker.js', { headers: { 'if-none-match': '"other"' } })).status).toBe(200)
  })
})

describe('what it refuses', () => {
  it.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/assets/../../secret.txt',
    '/..\\secret.txt',
    '/%5c..%5csecret.txt',
    '/../dist-old/secret.txt',
    '//etc/passwd',
    '/.vite/manifest.json',
    '/_headers',
    '/%00',
    '/%',
  ])('%s', async (path) => {
    const { status, text } = await ask(path)
    expect(status).toBe(404)
    expect(text).not.toContain('secret')
  })

  it('methods that change something, naming those that work', async () => {
    const { status, headers } = await ask('/', { method: 'DELETE' })
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD'])
  })
})

it('moves on to the next port when one is taken, unless told not to', async () => {
  const next = await serveDist({ dist: join(folder, 'dist'), port: server.port })
  expect(next.port).toBeGreaterThan(server.port)
  await next.close()
  await expect(
    serveDist({ dist: join(folder, 'dist'), port: server.port, strictPort: true }),
  ).rejects.toThrow('EADDRINUSE')
})
