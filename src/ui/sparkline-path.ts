// From values to places in a small picture. Pure. A row of equal values lies in the middle.

export interface SparklineScale {
  readonly x: (index: number) => number
  readonly y: (value: number) => number
}

export interface SparklineBox {
  readonly width: number
  readonly height: number
  readonly pad: number
}

export function sparklineScale(
  all: readonly number[],
  count: number,
  { width, height, pad }: SparklineBox,
): SparklineScale {
  const low = Math.min(...all)
  const high = Math.max(...all)
  const range = high - low
  const round = (value: number): number => Math.round(value * 100) / 100
  return {
    x: (index) => (count < 2 ? width - pad : round(pad + (index * (width - 2 * pad)) / (count - 1))),
    y: (value) =>
      range > 0 ? round(height - pad - ((value - low) / range) * (height - 2 * pad)) : height / 2,
  }
}

export function sparklinePath(values: readonly number[], scale: SparklineScale): string {
  return values
    .map((value, index) => `${index === 0 ? 'M' : 'L'}${scale.x(index)} ${scale.y(value)}`)
    .join('')
}
