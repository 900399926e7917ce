// The chord a key press makes, in tinykeys notation: what the person wants an action to listen to.
import { isApplePlatform } from '../platform.ts'

const ONLY_MODIFIERS: ReadonlySet<string> = new Set([
  'Shift',
  'Control',
  'Alt',
  'Meta',
  'AltGraph',
  'CapsLock',
])

type Press = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

/** Null for a modifier alone and for what is no key (a dead key, composing). */
export function chordOfEvent(press: Press, isApple = isApplePlatform()): string | null {
  const { key, code, ctrlKey, metaKey, altKey, shiftKey } = press
  if (ONLY_MODIFIERS.has(key) || key === 'Dead' || key === 'Process' || key === 'Unidentified' || key === '')
    return null
  const isMod = isApple ? metaKey : ctrlKey
  const isOther = isApple ? ctrlKey : metaKey
  const modifiers = [
    isMod && '$mod',
    isOther && (isApple ? 'Control' : 'Meta'),
    altKey && 'Alt',
    shiftKey && 'Shift',
  ].filter((modifier) => modifier !== false)
  return [...modifiers, keyPart(key, code, modifiers.length > 0)].join('+')
}

/** Letters and digits by their place once a modifier changes what they write; all else by what it writes. */
function keyPart(key: string, code: string, isModified: boolean): string {
  if (key === ' ') return 'Space'
  if (isModified && /^(Key[A-Z]|Digit\d)$/.test(code)) return code
  return key.length === 1 ? key.toLowerCase() : key
}
