// A picture as it is kept: one square of it, at most 1,024 pixels, written anew.
// Writing it anew drops what a camera adds (place, device); anything that is no plain picture is refused in words.
import { type Crop, sourceSquare } from './crop.ts'

/** What can be chosen as a picture. */
export const PICTURE_TYPES = 'image/png,image/jpeg,image/webp,image/gif,image/avif'

const SIDE = 1024
const MOST_BYTES = 40_000_000
const QUALITY = 0.86

export type PictureResult<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly words: string }

/** The pixels of a picture file, or why there are none. Close the bitmap when done. */
export async function openPicture(file: Blob): Promise<PictureResult<ImageBitmap>> {
  if (file.type.includes('svg')) return refused('A drawing as SVG may hold code. Save it as PNG or JPEG.')
  if (file.size > MOST_BYTES) return refused('This picture is larger than 40 MB. Save a smaller copy of it.')
  try {
    return { ok: true, value: await createImageBitmap(file) }
  } catch {
    return refused('This is no picture that can be read. PNG, JPEG and WebP work.')
  }
}

/** The square of a picture that `crop` shows. */
export async function encodePicture(
  bitmap: ImageBitmap,
  crop: Crop,
): Promise<PictureResult<{ readonly bytes: Uint8Array; readonly mediaType: string }>> {
  const { x, y, side } = sourceSquare(bitmap, crop)
  const size = Math.max(1, Math.min(SIDE, Math.round(side)))
  const canvas = new OffscreenCanvas(size, size)
  const context = canvas.getContext('2d')
  if (!context) return refused('This browser cannot work with pictures here.')
  context.imageSmoothingQuality = 'high'
  context.drawImage(bitmap, x, y, side, side, 0, 0, size, size)
  const blob = await canvas.convertToBlob({ type: 'image/webp', quality: QUALITY })
  // A browser that cannot write a format silently writes another: the type says which.
  return { ok: true, value: { bytes: new Uint8Array(await blob.arrayBuffer()), mediaType: blob.type } }
}

function refused(words: string): { readonly ok: false; readonly words: string } {
  return { ok: false, words }
}
