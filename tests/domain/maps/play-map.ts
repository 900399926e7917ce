// A small stage for tests of maps: commands on a view with a fixed clock, and random histories of drawing.
import fc from 'fast-check'
import { archiveMoments } from '../../../src/domain/maps/archive-moments.ts'
import { addMoment, moveMoments, setTerminal, tidyMoments } from '../../../src/domain/maps/draw-moments.ts'
import { editLink, linkMoments, unlink } from '../../../src/domain/maps/link-commands.ts'
import { createMap } from '../../../src/domain/maps/map-commands.ts'
import { linkRecordsOf, momentsOf } from '../../../src/domain/maps/map-graph.ts'
import { clipMoments, pasteMoments } from '../../../src/domain/maps/moment-clip.ts'
import type { Command, Env, Planned } from '../../../src/domain/view/command.ts'
import { applyChanges } from '../../../src/domain/view/apply-changes.ts'
import { create, newRow } from '../../../src/domain/view/command.ts'
import { emptyView, type WorkspaceView } from '../../../src/domain/view/workspace-view.ts'
import { testEnv } from '../../support/test-env.ts'

export function mapStage(kind: 'shared' | 'story' = 'shared') {
  const env = testEnv('m')
  let view = emptyView()
  const run = <Args>(command: Command<Args>, args: Args): string => {
    const plan = command(view, args, env)
    if (!plan.ok) throw new Error(`refused: ${plan.error.code}`)
    view = applyChanges(view, plan.value.changes)
    return plan.value.focusId ?? ''
  }
  let mapId = ''
  if (kind === 'story') {
    const map = newRow('map', env, { kind: 'story' })
    view = applyChanges(view, [create('map', map)])
    mapId = map.id
  } else mapId = run(createMap, { kind: 'shared', scope: 'How do people travel?' })
  return {
    mapId,
    env,
    run,
    view: () => view,
    ask: <Args>(command: Command<Args>, args: Args): Planned => command(view, args, env),
    /** A chain of moments, each the next of the one before. */
    chain(...labels: readonly string[]): readonly string[] {
      let afterId: string | null = null
      return labels.map((label) => {
        const id: string = run(addMoment, { mapId, label, afterId })
        afterId = id
        return id
      })
    },
  }
}

const pick = () => fc.nat(30)
const KINDS = ['next', 'loop', 'error', 'exit'] as const
export type MapStep =
  | {
      readonly do: 'add'
      readonly after: number
      readonly isBranch: boolean
      readonly kind: 'next' | 'error'
    }
  | {
      readonly do: 'link'
      readonly from: number
      readonly to: number | null
      readonly kind: (typeof KINDS)[number]
    }
  | {
      readonly do: 'edit-link'
      readonly at: number
      readonly to: number
      readonly kind: (typeof KINDS)[number]
    }
  | { readonly do: 'unlink'; readonly at: number }
  | { readonly do: 'archive'; readonly ids: readonly number[] }
  | { readonly do: 'move'; readonly at: number; readonly x: number; readonly y: number }
  | { readonly do: 'paste'; readonly ids: readonly number[]; readonly after: number }
  | { readonly do: 'end'; readonly at: number }
  | { readonly do: 'tidy' }

export function aMapHistory(): fc.Arbitrary<readonly MapStep[]> {
  const kind = fc.constantFrom(...KINDS)
  const flow = fc.constantFrom('next', 'error')
  return fc.array(
    fc.oneof(
      {
        weight: 4,
        arbitrary: fc.record({ do: fc.constant('add'), after: pick(), isBranch: fc.boolean(), kind: flow }),
      },
      {
        weight: 3,
        arbitrary: fc.record({ do: fc.constant('link'), from: pick(), to: fc.option(pick()), kind }),
      },
      { weight: 1, arbitrary: fc.record({ do: fc.constant('edit-link'), at: pick(), to: pick(), kind }) },
      { weight: 1, arbitrary: fc.record({ do: fc.constant('unlink'), at: pick() }) },
      {
        weight: 2,
        arbitrary: fc.record({ do: fc.constant('archive'), ids: fc.array(pick(), { maxLength: 4 }) }),
      },
      {
        weight: 1,
        arbitrary: fc.record({ do: fc.constant('move'), at: pick(), x: fc.integer(), y: fc.integer() }),
      },
      {
        weight: 1,
        arbitrary: fc.record({
          do: fc.constant('paste'),
          ids: fc.array(pick(), { maxLength: 4 }),
          after: pick(),
        }),
      },
      { weight: 1, arbitrary: fc.record({ do: fc.constant('end'), at: pick() }) },
      { weight: 1, arbitrary: fc.record({ do: fc.constant('tidy') }) },
    ) as fc.Arbitrary<MapStep>, // the records are the members of the union
    { maxLength: 40 },
  )
}

export function planMapStep(view: WorkspaceView, mapId: string, step: MapStep, env: Env): Planned {
  const moments = momentsOf(view, mapId)
  const links = linkRecordsOf(view, mapId)
  const at = (n: number): string => moments[n % Math.max(1, moments.length)]?.id ?? 'nobody'
  const linkAt = (n: number): string => links[n % Math.max(1, links.length)]?.id ?? 'nothing'
  switch (step.do) {
    case 'add':
      return addMoment(
        view,
        {
          mapId,
          label: `moment ${moments.length}`,
          afterId: moments.length > 0 && step.after % 5 > 0 ? at(step.after) : null,
          kind: step.kind,
          isBranch: step.isBranch,
        },
        env,
      )
    case 'link': {
      const args = { fromId: at(step.from), toId: step.to === null ? null : at(step.to), kind: step.kind }
      return linkMoments(view, args, env)
    }
    case 'edit-link':
      return editLink(view, { linkId: linkAt(step.at), fields: { kind: step.kind, toId: at(step.to) } }, env)
    case 'unlink':
      return unlink(view, { linkId: linkAt(step.at) }, env)
    case 'archive':
      return archiveMoments(view, { mapId, ids: step.ids.map(at) }, env)
    case 'move':
      return moveMoments(view, { mapId, places: new Map([[at(step.at), { x: step.x, y: step.y }]]) }, env)
    case 'paste': {
      const clip = clipMoments(view, mapId, step.ids.map(at))
      return pasteMoments(view, { mapId, clip, afterId: at(step.after), isLinked: step.after % 2 === 0 }, env)
    }
    case 'end':
      return setTerminal(view, { momentId: at(step.at), terminal: 'end' }, env)
    case 'tidy':
      return tidyMoments(view, { mapId }, env)
  }
}
