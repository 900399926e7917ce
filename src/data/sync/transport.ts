// A transport carries a workspace's updates somewhere and brings others' back. It knows nothing of records.
// Invariant: an update is handed to a transport only after this device's disk has it.

export interface TransportPorts {
  /** Applies an update that came from elsewhere; safe to repeat and in any order. */
  readonly receive: (doc: string, bytes: Uint8Array) => void
  /** Somebody was erased: what could be undone is to be forgotten. */
  readonly forget: () => void
}

export interface Transport {
  readonly kind: 'tabs' | 'folder' | 'server'
  readonly start: (ports: TransportPorts) => void
  readonly send: (doc: string, bytes: Uint8Array) => void
  /** Tells the other side that what could be undone is to be forgotten. */
  readonly forget?: () => void
  readonly stop: () => void
}
