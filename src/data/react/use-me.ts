// Which member of the trio sits at this device.
import { useCallback, useEffect, useState } from 'react'
import type { Id } from '../../lib/ids.ts'
import { meKey } from '../workspace/open-espalier.ts'
import { useWorkspace } from './use-workspace.ts'
import { useEspalier } from './workspace-context.ts'

/** The member's id (null until chosen) and a way to say who sits here now. */
export function useMe(): readonly [Id | null, (id: Id | null) => void] {
  const espalier = useEspalier()
  const { id } = useWorkspace()
  const [me, setMe] = useState<Id | null>(null)
  useEffect(() => {
    let isGone = false
    void espalier.setting(meKey(id)).then((value) => {
      if (!isGone) setMe(typeof value === 'string' ? value : null)
    })
    return () => {
      isGone = true
    }
  }, [espalier, id])
  const choose = useCallback(
    (next: Id | null) => {
      setMe(next)
      void espalier.setSetting(meKey(id), next)
    },
    [espalier, id],
  )
  return [me, choose]
}
