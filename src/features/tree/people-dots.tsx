// From how many distinct people an opportunity and all below it was heard: a dot for each, and the number.
import { use, useMemo } from 'react'
import { useView } from '../../data/react/use-view.ts'
import { peopleOf } from '../../domain/tree/people-of.ts'
import type { Id } from '../../lib/ids.ts'
import { TreeContext } from './tree-context.ts'
import { PeopleStack, type PersonSeen } from '../../ui/people-stack.tsx'
import { compareNames } from '../../lib/locale.ts'

export interface PeopleDotsProps {
  readonly opportunityId: Id
  readonly look?: 'dots' | 'pictures'
  readonly max?: number
}

export function PeopleDots({ opportunityId, look = 'dots', max = 6 }: PeopleDotsProps) {
  const people = usePeopleOf(opportunityId)
  if (people.length === 0) return null
  return <PeopleStack people={people} label="Heard from" look={look} max={max} showCount />
}

/** The distinct people of an opportunity with their aliases, in a steady order. */
export function usePeopleOf(opportunityId: Id): readonly PersonSeen[] {
  const all = useView((view) => peopleOf(view, opportunityId))
  // Where no tree is around, on the sheet that compares siblings, everybody counts.
  const segment = use(TreeContext)?.sight.segment ?? null
  const participants = useView((view) => view.rows.participant)
  return useMemo(
    () =>
      [...all]
        .filter((id) => segment === null || segment.has(id))
        .map((id) => ({ id, name: participants.get(id)?.alias || 'Someone' }))
        .sort((a, b) => compareNames(a.name, b.name) || (a.id < b.id ? -1 : 1)),
    [all, segment, participants],
  )
}
