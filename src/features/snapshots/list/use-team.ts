// Who was in an interview, the lead first; archived members keep their names.
import { useMemo } from 'react'
import type { Id } from '../../../lib/ids.ts'
import { useView } from '../../../data/react/use-view.ts'
import type { Member } from '../../../domain/model/records.ts'

export function useTeam(memberIds: readonly Id[], leadId: Id | null): readonly Member[] {
  const live = useView((view) => view.rows.member)
  const archived = useView((view) => view.archived.member)
  return useMemo(
    () =>
      memberIds
        .toSorted((a, b) => Number(b === leadId) - Number(a === leadId))
        .flatMap((id) => live.get(id) ?? archived.get(id) ?? []),
    [memberIds, leadId, live, archived],
  )
}
