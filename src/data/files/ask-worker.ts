// One question to a worker of its own, with a time limit and a way to stop: a foreign file may be built to be slow.

/** The worker's one answer; `tooSlow` stands in after `seconds`. Rejects with an AbortError when `signal` ends it. */
export async function askWorker<Answer>(
  worker: Worker,
  question: unknown,
  transfer: Transferable[],
  signal: AbortSignal,
  seconds: number,
  tooSlow: () => Answer,
): Promise<Answer> {
  try {
    return await new Promise<Answer>((resolve, reject) => {
      const timer = setTimeout(() => resolve(tooSlow()), seconds * 1000)
      const settle = (act: () => void) => {
        clearTimeout(timer)
        act()
      }
      // Each worker answers with its own kind of reading and nothing else.
      worker.addEventListener('message', (event: MessageEvent<Answer>) => settle(() => resolve(event.data)))
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
