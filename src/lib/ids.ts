// Ids are random strings; nothing reads meaning out of one.

/** The id of any record: 16 characters of `0-9a-z`, made by the `env` of a command. */
export type Id = string

const ALPHABET = '0123456789abcdefghijklmnopqrstuvwxyz'

/** A new id from a source of random numbers in [0, 1): about 82 bits. */
export function makeId(random: () => number): Id {
  let id = ''
  for (let i = 0; i < 16; i++) id += ALPHABET[Math.floor(random() * 36)] ?? '0'
  return id
}

/** Orders ids (and any strings) by code unit, the same on every machine. */
export function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
