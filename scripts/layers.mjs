// The table of layers as data: who may import whom under src, and which package belongs to which folder.
// Read by check-layers.mjs. A change here is a change of the architecture: write a decision about it.

const BELOW_RECORDS = ['canvas', 'editor', 'data', 'data/react', 'ui', 'domain', 'lib']

/**
 * Layer (a folder under src; `main` is src/main.tsx) → the layers it may import. Types obey too.
 * `data/react` holds the hooks: the one part of data that sees React and ui, and that the rest of data does not see.
 */
export const MAY_IMPORT = {
  main: ['routes', 'app', 'features', 'records', ...BELOW_RECORDS],
  routes: ['routes', 'app', 'features', 'records', ...BELOW_RECORDS],
  app: ['app', 'features', 'records', ...BELOW_RECORDS],
  features: ['features', 'records', ...BELOW_RECORDS],
  records: ['records', ...BELOW_RECORDS],
  canvas: ['canvas', 'ui', 'domain', 'lib'],
  editor: ['editor', 'ui', 'domain', 'lib'],
  'data/react': ['data/react', 'data', 'ui', 'domain', 'lib'],
  data: ['data', 'domain', 'lib'],
  ui: ['ui', 'lib'],
  domain: ['domain', 'lib'],
  lib: ['lib'],
  sw: ['sw'],
  cli: ['cli', 'domain', 'lib'],
}

/** Packages with one home. `only`: folders under src that may import what `test` matches. */
export const HOMES = [
  { test: /^@tiptap\/extension-collaboration$/, only: ['editor', 'data/crdt'] },
  { test: /^@tiptap\/|^prosemirror-/, only: ['editor'] },
  { test: /^(yjs|lib0|y-protocols)(\/|$)/, only: ['data/crdt'] },
  { test: /^dexie(\/|$)/, only: ['data/store'] },
  { test: /^@xyflow\//, only: ['canvas'] },
  { test: /^workbox-/, only: ['sw'] },
]

/** Packages that bring React along. */
export const REACT =
  /^(react|react-dom|react-[^/]+|@react-[^/]+\/.+|@tanstack\/react-[^/]+|@xyflow\/react|@tiptap\/react|lucide-react)(\/|$)|^zustand(\/react.*)?$/

/** Folders without React; the exceptions inside them are named. */
export const WITHOUT_REACT = { folders: ['lib', 'domain', 'data', 'sw', 'cli'], except: ['data/react'] }
