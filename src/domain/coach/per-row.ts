// Remembers an answer for as long as its row lives: rows never change, so only changed rows are asked again.

/** `ask`, once for each row object. */
export function perRow<Row extends object, Answer>(ask: (row: Row) => Answer): (row: Row) => Answer {
  const known = new WeakMap<Row, { readonly answer: Answer }>()
  return (row) => {
    const before = known.get(row)
    if (before) return before.answer
    const answer = ask(row)
    known.set(row, { answer })
    return answer
  }
}
