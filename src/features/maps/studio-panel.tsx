// The merge studio beside a merged map: first the likely twins, one pair after the other, then the links that the
// drafts drew. Nothing joins or draws itself, every step undoes, and all of it works without leaving the keys.
import { type RefObject, useLayoutEffect, useMemo, useRef, useState } from 'react'
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
  useFocusStays(region)
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

/** Takes the focus when the studio opens, and again when the control that had it goes away with its pair. */
function useFocusStays(region: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const box = region.current
    if (!box) return
    box.focus({ preventScroll: true })
    let wasInside = true
    const note = (event: FocusEvent): void => {
      wasInside = event.target instanceof Node && box.contains(event.target)
    }
    const observer = new MutationObserver(() => {
      // Nothing has the focus when a button goes: what counts is where it was before.
      if (wasInside && document.activeElement === document.body) box.focus({ preventScroll: true })
    })
    document.addEventListener('focusin', note)
    observer.observe(box, { childList: true, subtree: true })
    return () => {
      document.removeEventListener('focusin', note)
      observer.disconnect()
    }
  }, [region])
}
