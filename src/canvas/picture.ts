// Everything that one painted picture is made of.
import type { Size, View } from './camera.ts'
import type { CardKind } from './canvas-types.ts'
import type { Fork } from './forks.ts'
import type { Motion } from './motion.ts'
import type { Palette } from './palette.ts'
import type { Scene } from './scene.ts'

export const KINDS: readonly CardKind[] = ['outcome', 'opportunity', 'solution', 'test']
export const DIMMED = 1 / 3

/** Everything that one picture is made of. */
export interface Picture {
  readonly scene: Scene
  readonly forks: readonly Fork[]
  readonly motion: Motion
  readonly view: View
  readonly size: Size
  readonly palette: Palette
  /** Cards that have an element of their own. */
  readonly mounted: ReadonlySet<string>
  readonly focusedId: string | null
  readonly selectedIds: ReadonlySet<string>
  readonly litIds: ReadonlySet<string> | undefined
}
