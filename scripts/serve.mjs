// Serves the built app from dist on this machine only, as a good host would: security headers, deep links, caching.
// `node scripts/serve.mjs [--port N] [--strict-port]`; without --strict-port a taken port moves on to the next.
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { root } from './run-tool.mjs'
import { cacheHeaders, securityHeaders } from './security-headers.mjs'

/** @type {Record<string, string>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
}

const LOOPBACK = ['127.0.0.1', '::1']

/**
 * The file a request path means, inside `dist`, or undefined for a path no file can have.
 * Dot files (Vite's manifest, our build stamp, host configuration) are not for visitors.
 * @param {string} dist @param {string} pathname  still percent-encoded
 */
function fileFor(dist, pathname) {
  let path
  try {
    path = decodeURIComponent(pathname)
  } catch {
    return undefined
  }
  if (!path.startsWith('/') || /[\0\\]/.test(path) || /\/[._]/.test(path)) return undefined
  const file = resolve(join(dist, path))
  return file.startsWith(dist + sep) ? file : undefined
}

/** @param {string} file */
const contentOf = (file) => readFile(file).catch(() => undefined)

/**
 * A page the app draws itself: asked for by the address bar, and not a name of a built file.
 * @param {import('node:http').IncomingMessage} request @param {string} pathname
 */
function isNavigation(request, pathname) {
  const mode = request.headers['sec-fetch-mode']
  const wantsPage = (request.headers.accept ?? '').includes('text/html')
  return wantsPage && (mode === undefined || mode === 'navigate') && !pathname.startsWith('/assets/')
}

/** @param {string | undefined} ifNoneMatch @param {string} etag */
const isKnown = (ifNoneMatch, etag) =>
  ifNoneMatch === '*' || (ifNoneMatch ?? '').split(',').some((one) => one.trim().replace(/^W\//, '') === etag)

/**
 * What to answer to a request.
 * @param {string} dist @param {import('node:http').IncomingMessage} request
 * @returns {Promise<{ status: number, headers: Record<string, string | number>, body: Buffer | string }>}
 */
async function answerTo(dist, request) {
  const { method = '', url = '/' } = request
  /** @param {number} status @param {string} body @param {Record<string, string>} [more] */
  const say = (status, body, more = {}) => ({
    status,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store', ...more },
    body,
  })
  if (method !== 'GET' && method !== 'HEAD')
    return say(405, 'Only GET and HEAD are served here.\n', { Allow: 'GET, HEAD' })

  const pathname = url.split(/[?#]/, 1)[0] || '/'
  let file = fileFor(dist, pathname === '/' ? '/index.html' : pathname)
  if (file === undefined) return say(404, 'Not found.\n')
  let body = await contentOf(file)
  if (body === undefined && isNavigation(request, pathname)) {
    file = join(dist, 'index.html')
    body = await contentOf(file)
  }
  if (body === undefined) return say(404, 'Not found.\n')

  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  const hashed = file.startsWith(join(dist, 'assets') + sep)
  const headers = { ETag: etag, 'Cache-Control': hashed ? cacheHeaders.hashed : cacheHeaders.other }
  if (isKnown(request.headers['if-none-match'], etag)) return { status: 304, headers, body: '' }
  const type = TYPES[extname(file)] ?? 'application/octet-stream'
  return { status: 200, headers: { ...headers, 'Content-Type': type, 'Content-Length': body.length }, body }
}

/**
 * Answers requests from the files of `dist`; every answer carries the security headers.
 * @param {string} dist  absolute path of the built app
 * @returns {import('node:http').RequestListener}
 */
export function staticHandler(dist) {
  return (request, response) => {
    answerTo(dist, request)
      .then(({ status, headers, body }) => {
        response.writeHead(status, { ...securityHeaders, ...headers })
        response.end(request.method === 'HEAD' ? undefined : body)
      })
      .catch(() => response.destroy())
  }
}

/**
 * Listens on one loopback address. Resolves to undefined when the machine has no such address.
 * @param {import('node:http').RequestListener} handler @param {string} host @param {number} port
 * @returns {Promise<import('node:http').Server | undefined>}
 */
function listen(handler, host, port) {
  return new Promise((done, fail) => {
    const server = createServer(handler)
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) =>
      error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT' ? done(undefined) : fail(error),
    )
    server.listen(port, host, () => done(server))
  })
}

/**
 * Serves `dist` on both loopback addresses, so that `localhost` means this server whichever the browser tries first.
 * @param {{ dist?: string, port?: number, strictPort?: boolean }} [options]  port 0 takes any free one
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>}
 */
export async function serveDist({ dist = join(root, 'dist'), port = 4173, strictPort = false } = {}) {
  const handler = staticHandler(dist)
  /** @type {import('node:http').Server[]} */
  const servers = []
  const close = async () => {
    for (const server of servers) {
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    }
  }
  let actual = port
  try {
    for (const host of LOOPBACK) {
      const server = await listen(handler, host, actual)
      if (!server) continue
      servers.push(server)
      const address = server.address()
      if (address !== null && typeof address === 'object') actual = address.port
    }
    if (servers.length === 0) throw new Error('This machine has no loopback address to serve on.')
    return { url: `http://localhost:${actual}/`, port: actual, close }
  } catch (error) {
    await close()
    const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
    if (!taken || strictPort || port >= 65535) throw error
    return serveDist({ dist, port: port === 0 ? 0 : port + 1 })
  }
}

/** Serves until interrupted; prints the address. @param {string[]} args */
export async function serveFromCommandLine(args) {
  const at = args.indexOf('--port')
  const port = at < 0 ? 4173 : Number(args[at + 1])
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    console.error('--port wants a number from 0 to 65535.')
    process.exit(2)
  }
  if (!existsSync(join(root, 'dist', 'index.html'))) {
    console.error(
      'There is no built app in dist yet; run `npm run build` first, or `npm start`, which does both.',
    )
    process.exit(1)
  }
  try {
    const { url } = await serveDist({ port, strictPort: args.includes('--strict-port') })
    console.log(`Espalier is at ${url} (Ctrl+C stops it)`)
  } catch (error) {
    console.error(`Cannot serve on port ${port}: ${error instanceof Error ? error.message : String(error)}`)
    process.exit(1)
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await serveFromCommandLine(process.argv.slice(2))
