// What the browser says about the room Espalier has, and its promise to keep it.
import { useCallback, useEffect, useState } from 'react'

export interface StorageRoom {
  /** null: not known (yet). */
  readonly isPersisted: boolean | null
  readonly used: number | null
  readonly granted: number | null
  /** Asks for the promise; resolves with the answer. */
  readonly ask: () => Promise<boolean>
}

/** Absent on insecure origins and in some embedded browsers, whatever the types say. */
const storage = (): StorageManager | undefined => (navigator as { storage?: StorageManager }).storage

type Answers = Omit<StorageRoom, 'ask'>

async function look(): Promise<Answers> {
  const isPersisted = (await storage()?.persisted()) ?? null
  const { usage = null, quota = null } = (await storage()?.estimate()) ?? {}
  return { isPersisted, used: usage, granted: quota }
}

export function useStorage(): StorageRoom {
  const [room, setRoom] = useState<Answers>({ isPersisted: null, used: null, granted: null })
  useEffect(() => {
    look().then(setRoom, () => {})
  }, [])
  const ask = useCallback(async () => {
    const answer = (await storage()?.persist()) ?? false
    setRoom(await look())
    return answer
  }, [])
  return { ...room, ask }
}
