// The import rule holds what the architecture page promises: what is forbidden is reported, what is allowed is not.
import { describe, expect, it } from 'vitest'
import { forbiddenImports } from '../../scripts/check-layers.mjs'

const reported = (path: string, text: string): string[] => forbiddenImports([{ path, text }])

describe('the table of layers', () => {
  it.each([
    [
      'src/ui/card.tsx',
      `import { isLeaf } from '../domain/tree/is-leaf.ts'`,
      'ui may import ui, lib, not domain',
    ],
    ['src/domain/tree/place.ts', `import { open } from '../../data/open.ts'`, 'not data'],
    ['src/canvas/node.tsx', `import { RichText } from '../editor/rich-text.tsx'`, 'not editor'],
    ['src/lib/ids.ts', `import { tree } from '../domain/tree.ts'`, 'lib may import lib, not domain'],
    [
      'src/features/maps/index.ts',
      `import { Tree } from '../tree/index.ts'`,
      'features do not see each other',
    ],
    ['src/routes/tree.tsx', `import { Tree } from '../features/tree/tree.tsx'`, 'through its index.ts only'],
    ['src/records/chip.tsx', `import { Tree } from '../features/tree/index.ts'`, 'not features'],
    ['src/data/workspace.ts', `import { useView } from './react/use-view.ts'`, 'not data/react'],
    ['src/data/workspace.ts', `import { toast } from '../ui/toasts.ts'`, 'not ui'],
    ['src/helpers/x.ts', `import { a } from '../lib/a.ts'`, 'no layer of the table'],
  ])('reports %s with %s', (path, text, why) => {
    expect(reported(path, text)).toEqual([expect.stringContaining(why)])
  })

  it.each([
    ['src/ui/card.tsx', `import { cx } from './cx.ts'\nimport { ok } from '../lib/result.ts'`],
    ['src/routes/tree.tsx', `import { Tree } from '../features/tree/index.ts'`],
    [
      'src/features/tree/tree.tsx',
      `import { Card } from './card.tsx'\nimport { Chip } from '../../records/chip.tsx'`,
    ],
    ['src/main.tsx', `import { startRouter } from './routes/router.tsx'\nimport './ui/tokens.css'`],
    ['src/data/workspace.ts', `import type { Tree } from '../domain/tree.ts'`],
    [
      'src/data/react/use-undo.ts',
      `import { toast } from '../../ui/toasts.ts'\nimport { undo } from '../undo.ts'`,
    ],
    ['src/records/chip.tsx', `import { useView } from '../data/react/use-view.ts'`],
  ])('lets %s import its own and what lies below', (path, text) => {
    expect(reported(path, text)).toEqual([])
  })

  it.each([
    `import type { Tree } from '../domain/tree.ts'`,
    `export type { Tree } from '../domain/tree.ts'`,
    `type Tree = import('../domain/tree.ts').Tree`,
    `const load = () => import('../domain/tree.ts')`,
    `const url = new URL('../domain/worker.ts', import.meta.url)`,
    `import url from '../domain/worker.ts?worker&url'`,
  ])('sees %s as an import', (text) => {
    expect(reported('src/ui/card.ts', text)).toHaveLength(1)
  })

  it('names file, line and reason in one sentence', () => {
    expect(reported('src/lib/a.ts', `\n\nimport { b } from '../ui/b.ts'`)).toEqual([
      'src/lib/a.ts:3 imports ../ui/b.ts: lib may import lib, not ui.',
    ])
  })
})

describe('the homes of packages', () => {
  it.each([
    ['src/data/store/log.ts', `import * as Y from 'yjs'`],
    ['src/data/crdt/doc.ts', `import Dexie from 'dexie'`],
    ['src/features/tree/tree.tsx', `import { ReactFlow } from '@xyflow/react'`],
    ['src/features/snapshots/notes.tsx', `import { useEditor } from '@tiptap/react'`],
    ['src/editor/rich-text.tsx', `import * as Y from 'yjs'`],
    ['src/data/workspace.ts', `import { useState } from 'react'`],
    ['src/data/view-store.ts', `import { create } from 'zustand'`],
    ['src/domain/tree.ts', `import type { ReactNode } from 'react'`],
    ['src/app/shell.tsx', `import { join } from 'node:path'`],
  ])('keeps %s from %s', (path, text) => {
    expect(reported(path, text)).toHaveLength(1)
  })

  it.each([
    ['src/data/crdt/doc.ts', `import * as Y from 'yjs'`],
    ['src/data/store/log.ts', `import Dexie from 'dexie'`],
    ['src/canvas/tree-canvas.tsx', `import { ReactFlow } from '@xyflow/react'`],
    ['src/editor/rich-text.tsx', `import Collaboration from '@tiptap/extension-collaboration'`],
    ['src/data/react/use-view.ts', `import { useSyncExternalStore } from 'react'`],
    ['src/data/view-store.ts', `import { createStore } from 'zustand/vanilla'`],
  ])('lets %s have %s', (path, text) => {
    expect(reported(path, text)).toEqual([])
  })
})

it('wants files named with their extension and exports by name', () => {
  expect(reported('src/ui/a.ts', `import { b } from './b'`)).toHaveLength(1)
  expect(reported('src/features/tree/index.ts', `export * from './tree.tsx'`)).toHaveLength(1)
})
