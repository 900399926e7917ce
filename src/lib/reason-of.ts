// What an exception says, for a sentence.

export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
