// Remembers the last answer of a question by the identity of what it read.
// Safe for immutable inputs only.

/** `compute` runs again only when one of `read`'s parts is another object than last time. */
export function memoBy<Input, Output>(
  read: (input: Input) => readonly unknown[],
  compute: (input: Input) => Output,
): (input: Input) => Output {
  let parts: readonly unknown[] | null = null
  let answer: { readonly value: Output } | null = null
  return (input) => {
    const next = read(input)
    const last = parts
    if (answer && last && next.length === last.length && next.every((part, i) => part === last[i]))
      return answer.value
    const value = compute(input)
    parts = next
    answer = { value }
    return value
  }
}
