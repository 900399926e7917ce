// Which square of a picture is shown: its middle and how near. Pure; the square never leaves the picture.

export interface Crop {
  /** The middle of the square, as shares of the picture's width and height. */
  readonly x: number
  readonly y: number
  /** 1 shows the largest square that fits; 4 a quarter of its side. */
  readonly zoom: number
}

export interface Size {
  readonly width: number
  readonly height: number
}

export const MOST_ZOOM = 8

/** The square to begin with. Faces are rather in the upper part of an upright photo. */
export function firstCrop({ width, height }: Size): Crop {
  const spare = Math.max(0, height - width)
  return { x: 0.5, y: height > 0 ? (spare / 3 + (height - spare) / 2) / height : 0.5, zoom: 1 }
}

/** The crop moved by shares of the square's side, and nearer by a factor; kept inside the picture. */
export function changeCrop(size: Size, crop: Crop, by: { x?: number; y?: number; zoom?: number }): Crop {
  const zoom = Math.min(MOST_ZOOM, Math.max(1, crop.zoom * (by.zoom ?? 1)))
  const side = sideOf(size, zoom)
  const inside = (middle: number, length: number) => {
    const half = length > 0 ? Math.min(0.5, side / 2 / length) : 0.5
    return Math.min(1 - half, Math.max(half, middle))
  }
  return {
    x: inside(crop.x + ((by.x ?? 0) * side) / Math.max(1, size.width), size.width),
    y: inside(crop.y + ((by.y ?? 0) * side) / Math.max(1, size.height), size.height),
    zoom,
  }
}

/** The square in pixels of the picture. */
export function sourceSquare(size: Size, crop: Crop): { x: number; y: number; side: number } {
  const { x, y, zoom } = changeCrop(size, crop, {})
  const side = sideOf(size, zoom)
  return { x: x * size.width - side / 2, y: y * size.height - side / 2, side }
}

function sideOf({ width, height }: Size, zoom: number): number {
  return Math.min(width, height) / zoom
}
