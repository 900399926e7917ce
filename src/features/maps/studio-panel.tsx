// The merge studio beside a merged map: first the likely twins, one pair after the other, then the links that the
// drafts drew. Nothing joins or draws itself, every step undoes, and all of it works without leaving the keys.
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useView } from '../../data/react/use-view.ts'
import { linkSuggestions } from '../../domain/maps/link-suggestions.ts'
import { likelyTwins } from '../../domain/maps/twins.ts'
import { useActions } from '../../ui/actions/use-actions.ts'
import { Panel } from '../../ui/panel.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { useMap } from './map-context.ts'
import { STUDIO_ACTIONS } from './maps-actions.ts'
import { createStudioKeys, StudioKeysContext } from './studio-keys.ts'
import { StudioLinks } from './studio-links.tsx'
import { StudioNotices } from './studio-notices.tsx'
import { StudioTwins } from './studio-twins.tsx'
import styles from './studio.module.css'

type Step = 'twins' | 'links'

export function StudioPanel({ onClose }: { readonly onClose: () => void }) {
  const { ports } = useMap()
  const pairs = useView((view) => likelyTwins(view, ports.mapId).length)
  const links = useView((view) => linkSuggestions(view, ports.mapId).length)
  const [step, setStep] = useState<Step>(pairs === 0 && links > 0 ? 'links' : 'twins')
  const region = useRef<HTMLDivElement>(null)
  const [keys] = useState(createStudioKeys)
  const handlers = useMemo(
    () =>
      Object.fromEntries(
        STUDIO_ACTIONS.map(({ id }) => [
          id,
          () => {
            if (id === 'studio.step') setStep((now) => (now === 'twins' ? 'links' : 'twins'))
            else keys.press(id)
          },
        ]),
      ),
    [keys],
  )
  useActions(STUDIO_ACTIONS, handlers, region)
  useFocusStays(region, `${step} ${pairs} ${links}`)
  return (
    <Panel label="Merge studio" onClose={onClose}>
      <StudioKeysContext value={keys}>
        <div ref={region} className={styles.studio} tabIndex={-1} role="group" aria-label="Merging">
          <StudioNotices />
          <Tabs<Step>
            label="Steps of the merge"
            selected={step}
            onSelect={setStep}
            tabs={[
              { id: 'twins', label: '1 Twins', count: pairs },
              { id: 'links', label: '2 Links', count: links },
            ]}
          >
            {step === 'twins' ? <StudioTwins onLinks={() => setStep('links')} /> : <StudioLinks />}
          </Tabs>
        </div>
      </StudioKeysContext>
    </Panel>
  )
}

/** Takes the focus when the studio opens, and again when the control that had it went away with its pair. */
function useFocusStays(region: React.RefObject<HTMLElement | null>, step: string): void {
  const wasInside = useRef(true)
  useEffect(() => {
    const note = (): void => {
      // Nothing has the focus for a moment when a button goes: what counts is where it was before.
      if (document.activeElement !== document.body)
        wasInside.current = region.current?.contains(document.activeElement) ?? false
    }
    document.addEventListener('focusin', note)
    return () => document.removeEventListener('focusin', note)
  }, [region])
  useLayoutEffect(() => {
    const box = region.current
    if (box && wasInside.current && !box.contains(document.activeElement)) box.focus({ preventScroll: true })
  }, [region, step])
}
