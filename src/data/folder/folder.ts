// A folder as backups and the shared folder need it; in the browser it is one the person chose, in tests any other.

export interface Folder {
  readonly name: string
  /** Names of the files in it. */
  readonly files: () => Promise<readonly string[]>
  /** Names of the folders in it. */
  readonly folders: () => Promise<readonly string[]>
  /** The folder of that name, made when it is not there. */
  readonly folder: (name: string) => Promise<Folder>
  /** Rejects when there is no such file. */
  readonly read: (name: string) => Promise<Uint8Array>
  /** Writes the file as a whole. */
  readonly write: (name: string, bytes: Uint8Array) => Promise<void>
  readonly remove: (name: string) => Promise<void>
}
