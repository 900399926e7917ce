// Draws SVG source as a PNG fine enough for print: 300 dots per inch where a picture of that size can be drawn.

/** CSS pixels are 96 to the inch. */
const PRINT_SCALE = 300 / 96
/** Browsers draw no canvas larger than this on a side, or in all. */
const MOST_ON_A_SIDE = 16_000
const MOST_IN_ALL = 100_000_000

export async function svgToPng(svg: string): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = url
    await image.decode()
    const { naturalWidth: width, naturalHeight: height } = image
    const scale = Math.min(
      PRINT_SCALE,
      MOST_ON_A_SIDE / width,
      MOST_ON_A_SIDE / height,
      Math.sqrt(MOST_IN_ALL / (width * height)),
    )
    const canvas = document.createElement('canvas')
    canvas.width = Math.max(1, Math.floor(width * scale))
    canvas.height = Math.max(1, Math.floor(height * scale))
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
    if (!blob) throw new Error('the picture is too large to be drawn')
    return blob
  } finally {
    URL.revokeObjectURL(url)
  }
}
