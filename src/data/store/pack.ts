// Packs bytes for keeping, and unpacks them (deflate).

/** The bytes, packed. */
export function pack(bytes: Uint8Array): Promise<Uint8Array> {
  return through(bytes, new CompressionStream('deflate-raw'))
}

/** The bytes behind what `pack` gave. Rejects when they are damaged. */
export function unpack(bytes: Uint8Array): Promise<Uint8Array> {
  return through(bytes, new DecompressionStream('deflate-raw'))
}

async function through(
  bytes: Uint8Array,
  stream: ReadableWritablePair<Uint8Array, BufferSource>,
): Promise<Uint8Array> {
  const source = new Blob([new Uint8Array(bytes)]).stream() as ReadableStream<BufferSource> // bytes are a buffer source
  return new Uint8Array(await new Response(source.pipeThrough(stream)).arrayBuffer())
}
