// Since when things are new to this device: the end of its last visit to the workspace. Remembered per workspace.
import { useEffect, useState } from 'react'
import { useEspalier } from '../../data/react/workspace-context.ts'
import { useWorkspace } from '../../data/react/use-workspace.ts'
import { visitAt } from '../../domain/overview/visits.ts'

const EVERY_MINUTE = 60_000

/** Milliseconds since 1970; null until it is known. */
export function useLastHere(): number | null {
  const espalier = useEspalier()
  const { id } = useWorkspace()
  const [since, setSince] = useState<number | null>(null)
  useEffect(() => {
    const key = `visit:${id}`
    let isGone = false
    const note = async () => {
      const visit = visitAt(await espalier.setting(key), Date.now())
      if (!isGone) setSince(visit.since)
      await espalier.setSetting(key, visit)
    }
    const handle = () => void note().catch(() => {}) // a device that can't remember starts each visit anew
    handle()
    const timer = setInterval(handle, EVERY_MINUTE)
    return () => {
      isGone = true
      clearInterval(timer)
    }
  }, [espalier, id])
  return since
}
