// A part that loads on demand and, once loaded, is there at the first press. React shows a part that is still loading
// a third of a second late, also when its file has long come; what is typed in that time would go astray.
import { type ComponentType, lazy, useState } from 'react'

/** Like `lazy`. `warm` fetches the part; from then on it opens without waiting. */
export function warmLazy<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  let ready: ComponentType<Props> | null = null
  const Later = lazy(async () => ({ default: await load() }))
  function Part(props: Props) {
    // Chosen once: what is open does not start anew when the file arrives meanwhile.
    const [Shown] = useState<ComponentType<Props>>(() => ready ?? Later)
    return <Shown {...props} />
  }
  const warm = async (): Promise<void> => {
    ready = await load()
  }
  return { Part, warm }
}
