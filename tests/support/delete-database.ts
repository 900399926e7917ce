// Deletes the database of a test once it was closed.

/** The browser may hear of the closing after the wish to delete; it then deletes a moment later, and nobody need be told. */
export function deleteDatabase(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name)
    request.addEventListener('success', () => resolve())
    request.addEventListener('error', () => reject(new Error(`${name} could not be deleted`)))
  })
}
