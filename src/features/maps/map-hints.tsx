// What the coach says about the whole map, one press away in its head; each finding with what mends it on the spot.
import { useView } from '../../data/react/use-view.ts'
import { rowById } from '../../domain/view/workspace-view.ts'
import type { Id } from '../../lib/ids.ts'
import { FindingHints } from '../../records/finding-hint.tsx'
import { useFindingsAbout } from '../../records/use-findings.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { LightbulbIcon } from '../../ui/icons.ts'
import { PopoverButton } from '../../ui/popover-button.tsx'
import { useMap } from './map-context.ts'
import { openStories } from './use-living-keys.ts'
import styles from './stories.module.css'

export function MapHints({ mapId }: { readonly mapId: Id }) {
  const { ports } = useMap()
  const findings = useFindingsAbout(mapId)
  const isShared = useView((view) => rowById(view, 'map', mapId)?.kind === 'shared')
  if (findings.length === 0) return null
  const has = (part: string): boolean =>
    findings.some((finding) => finding.rule === 'L25' && finding.part === part)
  return (
    <PopoverButton
      label={findings.length === 1 ? '1 hint' : `${findings.length} hints`}
      size="small"
      variant="quiet"
      icon={<Icon as={LightbulbIcon} size="small" />}
      content={(close) => (
        <div className={styles.hints}>
          <FindingHints aboutId={mapId} />
          {isShared && (has('b') || has('e')) && (
            <div className={styles.actions}>
              <Button
                size="small"
                onClick={() => {
                  close()
                  openStories(ports)
                }}
              >
                Lay a story on the map
              </Button>
            </div>
          )}
        </div>
      )}
    />
  )
}
