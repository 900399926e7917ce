// Holds the import rule of the house: reads every import under src and compares it with the table in layers.mjs.
// Run as a program it prints one sentence per forbidden import and fails; `forbiddenImports` is the same, as a function.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseSync } from 'vite'
import { HOMES, MAY_IMPORT, REACT, WITHOUT_REACT } from './layers.mjs'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')

/** @typedef {{ source: string, line: number, all: boolean }} Import  `all` is true for `export * from` */

/**
 * Every module a file names: import, export from, import(), import types, new URL(…, import.meta.url).
 * @param {string} path
 * @param {string} text
 * @returns {Import[]}
 */
function importsOf(path, text) {
  const { program, errors } = parseSync(path, text)
  if (errors.length > 0) throw new Error(`${path} cannot be parsed: ${errors[0]?.message}`)
  /** @type {Import[]} */
  const found = []
  /** @param {any} source @param {boolean} all */
  const add = (source, all = false) => {
    if (typeof source?.value !== 'string') return
    found.push({ source: source.value, line: text.slice(0, source.start).split('\n').length, all })
  }
  /** @param {any} node  Any syntax tree node, array of them, or plain value. */
  const visit = (node) => {
    if (node === null || typeof node !== 'object') return
    if (Array.isArray(node)) return node.forEach(visit)
    if (
      ['ImportDeclaration', 'ExportNamedDeclaration', 'ImportExpression', 'TSImportType'].includes(node.type)
    )
      add(node.source)
    if (node.type === 'ExportAllDeclaration') add(node.source, true)
    if (
      node.type === 'NewExpression' &&
      node.callee.name === 'URL' &&
      node.arguments[1]?.type === 'MemberExpression'
    )
      add(node.arguments[0])
    Object.values(node).forEach(visit)
  }
  visit(program)
  return found
}

/** @param {string} folder @param {string} path */
const isIn = (folder, path) => path.startsWith(`src/${folder}/`)

/** The layer of a file, or undefined for a file that is in none. @param {string} path  From the root, with slashes. */
function layerOf(path) {
  if (path === 'src/main.tsx') return 'main'
  const [, first = '', second = '', third] = path.split('/')
  if (second === '') return undefined
  return third !== undefined && `${first}/${second}` in MAY_IMPORT ? `${first}/${second}` : first
}

/** @param {string} path @param {string} name  A package, as it is imported. */
function whyNotPackage(path, name) {
  if (name.startsWith('node:') && !isIn('cli', path))
    return 'the app runs in a browser, where Node modules do not exist'
  const home = HOMES.find(({ test }) => test.test(name))
  if (home && !home.only.some((folder) => isIn(folder, path)))
    return `only ${home.only.map((folder) => `src/${folder}`).join(' and ')} may import it`
  const { folders, except } = WITHOUT_REACT
  const withoutReact = folders.some((f) => isIn(f, path)) && !except.some((f) => isIn(f, path))
  if (withoutReact && REACT.test(name)) return `src/${layerOf(path)} never sees React`
  return undefined
}

/** @param {string} path @param {string} target  Both from the root, with slashes. */
function whyNotFile(path, target) {
  if (!target.startsWith('src/'))
    return target.startsWith('node_modules/') ? 'import the package by name' : undefined
  const from = layerOf(path)
  const to = layerOf(target)
  /** @type {Record<string, string[]>} */
  const table = MAY_IMPORT
  const allowed = from === undefined ? undefined : table[from]
  if (!allowed) return `src/${from ?? ''} is no layer of the table in scripts/layers.mjs`
  if (to === undefined || !(to in table)) return `${target} is in no layer of the table in scripts/layers.mjs`
  if (!allowed.includes(to)) return `${from} may import ${allowed.join(', ')}, not ${to}`
  if (to !== 'features') return undefined
  const [, , mine] = path.split('/')
  const [, , theirs, ...rest] = target.split('/')
  if (from === 'features')
    return mine === theirs
      ? undefined
      : `features do not see each other (${mine} → ${theirs}); meet in routes or app`
  return rest.join('/') === 'index.ts' ? undefined : `a feature is seen through its index.ts only`
}

/**
 * What is wrong with the imports of these files, one sentence each, in the order of the files.
 * @param {{ path: string, text: string }[]} files  Paths from the root of the repository, with slashes.
 * @returns {string[]}
 */
export function forbiddenImports(files) {
  return files.flatMap(({ path, text }) =>
    importsOf(path, text).flatMap(({ source, line, all }) => {
      const bare = source.replace(/\?.*$/, '')
      const relative = bare.startsWith('.') || bare.startsWith('/')
      const target = bare.startsWith('/') ? bare.slice(1) : posix.join(posix.dirname(path), bare)
      const why = all
        ? 'name what is exported; no `export *`'
        : relative && !posix.extname(bare)
          ? 'name the file with its extension'
          : relative
            ? whyNotFile(path, target)
            : whyNotPackage(path, bare)
      return why ? [`${path}:${line} imports ${source}: ${why}.`] : []
    }),
  )
}

/** Reads every TypeScript file under src. @returns {{ path: string, text: string }[]} */
export function sourceFiles() {
  const names = /** @type {string[]} */ (readdirSync(join(root, 'src'), { recursive: true }))
  return names
    .map((name) => `src/${name.replaceAll(sep, '/')}`)
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
    .toSorted()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const files = sourceFiles()
  const wrong = forbiddenImports(files)
  for (const sentence of wrong) console.error(sentence)
  if (wrong.length > 0) process.exit(1)
  console.log(`Layers: ${files.length} files, every import is allowed.`)
}
