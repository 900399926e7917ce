// Looking into JSON of unknown shape: own properties only, and never a surprise.
import { ownValue } from '../fit-field.ts'

/** An own property of an object, or undefined for anything else. */
export function valueAt(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? ownValue(value, key) : undefined
}

/** A list, or none. */
export function listAt(value: unknown, key: string): readonly unknown[] {
  const list = valueAt(value, key)
  return Array.isArray(list) ? list : []
}

/** A text (numbers count), or ''. */
export function textAt(value: unknown, key: string): string {
  const text = valueAt(value, key)
  return typeof text === 'string' ? text : typeof text === 'number' ? String(text) : ''
}

/** Whether a value is an object and no list. */
export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
