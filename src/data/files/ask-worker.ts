// One question to a worker of its own, with a time limit and a way to stop: a foreign file may be built to be slow.

/** How far a worker is, from 0 to 1; it may say so before it answers. */
export interface Progress {
  readonly progress: number
}

function isProgress(data: unknown): data is Progress {
  return typeof data === 'object' && data !== null && 'progress' in data
}

/** The worker's one answer; `tooSlow` stands in after `seconds`. Rejects with an AbortError when `signal` ends it. */
export async function askWorker<Answer>(
  worker: Worker,
  question: unknown,
  transfer: Transferable[],
  signal: AbortSignal,
  seconds: number,
  tooSlow: () => Answer,
  onProgress: (part: number) => void = () => {},
): Promise<Answer> {
  try {
    return await new Promise<Answer>((resolve, reject) => {
      const timer = setTimeout(() => resolve(tooSlow()), seconds * 1000)
      const settle = (act: () => void) => {
        clearTimeout(timer)
        act()
      }
      // Each worker answers with its own kind of reading and, before it, only how far it is.
      worker.addEventListener('message', ({ data }: MessageEvent<Answer | Progress>) => {
        if (isProgress(data)) onProgress(data.progress)
        else settle(() => resolve(data))
      })
      worker.addEventListener('error', (event) =>
        settle(() => reject(new Error(event.message || 'the reader could not be started'))),
      )
      signal.addEventListener(
        'abort',
        () => settle(() => reject(new DOMException('Stopped', 'AbortError'))),
        {
          once: true,
        },
      )
      worker.postMessage(question, transfer)
    })
  } finally {
    worker.terminate()
  }
}
