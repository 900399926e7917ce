// Light, dark or as the system says; density and motion; the locale of dates and numbers. Kept in localStorage so that the first paint is right.
import { createStore } from 'zustand/vanilla'
import { setFormatLocale } from '../lib/locale.ts'

export interface Appearance {
  readonly theme: 'system' | 'light' | 'dark'
  readonly density: 'comfortable' | 'compact'
  readonly motion: 'system' | 'reduced'
  /** How dates and numbers are written: a language tag, or as this device does. */
  readonly locale: string
}

const KEY = 'espalier-appearance'
const INITIAL: Appearance = { theme: 'system', density: 'comfortable', motion: 'system', locale: 'system' }

export const appearanceStore = createStore<Appearance>(() => ({ ...INITIAL, ...remembered() }))

function remembered(): Partial<Appearance> {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}')
    if (typeof stored !== 'object' || stored === null) return {}
    const { theme, density, motion, locale } = stored as Record<string, unknown> // read field by field below
    return {
      ...(theme === 'light' || theme === 'dark' ? { theme } : {}),
      ...(density === 'compact' ? { density } : {}),
      ...(motion === 'reduced' ? { motion } : {}),
      ...(typeof locale === 'string' ? { locale } : {}),
    }
  } catch {
    return {}
  }
}

/** Puts the appearance on the root element and keeps it there; returns how to stop. */
export function applyAppearance(root: HTMLElement): () => void {
  const apply = (appearance: Appearance) => {
    if (appearance.theme === 'system') delete root.dataset['theme']
    else root.dataset['theme'] = appearance.theme
    root.dataset['density'] = appearance.density
    if (appearance.motion === 'reduced') root.dataset['motion'] = 'reduced'
    else delete root.dataset['motion']
    setFormatLocale(
      appearance.locale === 'system' ? navigator.language : appearance.locale,
      root.dir === 'rtl',
    )
  }
  apply(appearanceStore.getState())
  return appearanceStore.subscribe((appearance) => {
    apply(appearance)
    try {
      localStorage.setItem(KEY, JSON.stringify(appearance))
    } catch {
      // Without storage the choice lasts for this visit.
    }
  })
}

/** Switches between light and dark, from whatever shows now. */
export function toggleTheme(): void {
  const { theme } = appearanceStore.getState()
  const isDark = theme === 'system' ? matchMedia('(prefers-color-scheme: dark)').matches : theme === 'dark'
  appearanceStore.setState({ theme: isDark ? 'light' : 'dark' })
}
