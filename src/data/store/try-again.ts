// A write that failed for no lasting reason is tried again before it counts as failed: a disk that hiccups once is no
// reason to say that nothing can be stored. What the save queue writes, it tries again by itself.
import { storageProblemOf } from './database.ts'

/** Milliseconds before each further try. */
const WAITS = [100, 400, 1200]

/** The answer of the first try that succeeds; rejects like the last one, at once where trying again cannot help. */
export async function tryAgain<Answer>(task: () => Promise<Answer>): Promise<Answer> {
  for (const wait of WAITS)
    try {
      return await task()
    } catch (error) {
      if (isLasting(error)) throw error
      await new Promise((resolve) => setTimeout(resolve, wait))
    }
  return task()
}

/** A newer build has the database, the disk is full, or the database was closed. */
function isLasting(error: unknown): boolean {
  const problem = storageProblemOf(error)
  return problem === 'newer' || problem === 'full' || /DatabaseClosed|MissingAPI/.test(String(error))
}
