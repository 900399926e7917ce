// Light, dark or as the system says; density and motion. Kept in localStorage so that the first paint is right.
import { createStore } from 'zustand/vanilla'

export interface Appearance {
  readonly theme: 'system' | 'light' | 'dark'
  readonly density: 'comfortable' | 'compact'
  readonly motion: 'system' | 'reduced'
}

const KEY = 'espalier-appearance'
const INITIAL: Appearance = { theme: 'system', density: 'comfortable', motion: 'system' }

export const appearanceStore = createStore<Appearance>(() => ({ ...INITIAL, ...remembered() }))

function remembered(): Partial<Appearance> {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}')
    if (typeof stored !== 'object' || stored === null) return {}
    const { theme, density, motion } = stored as Record<string, unknown> // read field by field below
    return {
      ...(theme === 'light' || theme === 'dark' ? { theme } : {}),
      ...(density === 'compact' ? { density } : {}),
      ...(motion === 'reduced' ? { motion } : {}),
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
