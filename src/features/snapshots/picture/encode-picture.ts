// A picture as it is kept: cut to a square around its middle, at most 1,024 pixels, written anew.
// Writing it anew drops what a camera adds (place, device); anything that is no plain picture is refused in words.

const SIDE = 1024
const MOST_BYTES = 40_000_000
const QUALITY = 0.86

export type PictureResult =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly mediaType: string }
  | { readonly ok: false; readonly words: string }

export async function encodePicture(file: Blob): Promise<PictureResult> {
  if (file.type.includes('svg')) return refused('A drawing as SVG may hold code. Save it as PNG or JPEG.')
  if (file.size > MOST_BYTES) return refused('This picture is larger than 40 MB. Save a smaller copy of it.')
  try {
    const bitmap = await createImageBitmap(file)
    const { width, height } = bitmap
    const side = Math.min(width, height)
    const size = Math.max(1, Math.min(SIDE, side))
    const canvas = new OffscreenCanvas(size, size)
    const context = canvas.getContext('2d')
    if (!context) return refused('This browser cannot work with pictures here.')
    context.imageSmoothingQuality = 'high'
    // Faces are rather in the upper part of an upright photo.
    const top = height > width ? (height - side) / 3 : 0
    context.drawImage(bitmap, (width - side) / 2, top, side, side, 0, 0, size, size)
    bitmap.close()
    const blob = await canvas.convertToBlob({ type: 'image/webp', quality: QUALITY })
    // A browser that cannot write a format silently writes another: the type says which.
    return { ok: true, bytes: new Uint8Array(await blob.arrayBuffer()), mediaType: blob.type }
  } catch {
    return refused('This is no picture that can be read. PNG, JPEG and WebP work.')
  }
}

function refused(words: string): PictureResult {
  return { ok: false, words }
}
