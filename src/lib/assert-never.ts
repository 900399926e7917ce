// A switch over a closed union ends here; a new member is a compile error at the call.

/** Never returns: the compiler proves that no case is left. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected case: ${JSON.stringify(value)}`)
}
