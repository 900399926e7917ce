// One tree at work: head line, canvas and outline with shared focus and keys, details beside.
import { useEffect, useRef } from 'react'
import { ZoomBar } from '../../canvas/index.ts'
import { useView } from '../../data/react/use-view.ts'
import { childrenOf } from '../../domain/tree/forest.ts'
import { nameOfCard } from '../../domain/tree/rules.ts'
import type { Id } from '../../lib/ids.ts'
import { Page } from '../../ui/page.tsx'
import { Breadcrumbs } from './breadcrumbs.tsx'
import { ChangesPanel } from './changes-panel.tsx'
import { FindBar } from './find-bar.tsx'
import { SightBar } from './sight-bar.tsx'
import { WaitingPanel } from './waiting-panel.tsx'
import { ChoiceBar } from './choice-bar.tsx'
import { CanvasView } from './canvas-view.tsx'
import { DetailsPanel } from './details-panel.tsx'
import { FirstSteps } from './first-steps.tsx'
import { GoneCard } from './gone-card.tsx'
import { LostTray } from './lost-tray.tsx'
import { OutlineView } from './outline-view.tsx'
import { Surfaces } from './surfaces.tsx'
import { takeFocus } from './tree-ports.ts'
import { TreeContext } from './tree-context.ts'
import { TreePlacesMenu } from './tree-places-menu.tsx'
import { TreeActionsBar, TreeTitle, ViewSwitch } from './tree-head.tsx'
import type { TreeScreenProps } from './tree-screen.tsx'
import { useIsNarrow } from '../../ui/use-is-narrow.ts'
import { useTreeDesk } from './use-tree-desk.ts'
import { useTreeKeys } from './use-tree-keys.ts'
import { useTreePlaces } from './use-tree-places.ts'
import styles from './tree-screen.module.css'

export function TreeWorkplace(props: TreeScreenProps & { readonly treeId: Id }) {
  const { treeId, search, onSearch } = props
  const { scope, cards, link } = useTreeDesk({ treeId, search, onSearch })
  const { ports } = scope
  const { setPane, setCanvas, setOutline } = link
  // Where the panel covers the tree, it takes the focus as well.
  const isNarrow = useIsNarrow()
  const region = useRef<HTMLDivElement>(null)
  const keys = useTreeKeys(ports, region)
  const openPlace = useTreePlaces(ports, region, props.onOpenPlace)
  const openInbox = (show: 'waiting' | 'elsewhere') => props.onOpenInbox(treeId, show)
  const isEmpty = useView((view) => childrenOf(view, treeId).length === 0)
  const label = useView((view) => `Opportunity solution tree: ${nameOfCard(view, treeId)}`)
  const hasCanvas = search.view !== 'outline'
  const hasOutline = search.view !== 'canvas'
  const close = () => {
    onSearch({ panel: null }, 'replace')
    takeFocus(ports)
  }
  // What had the focus may be gone: the form of a new outcome, or the card in the other view. The tree goes on with it.
  useEffect(() => {
    if (document.activeElement === document.body) takeFocus(ports)
  }, [search.view, ports])
  return (
    <TreeContext value={scope}>
      <Page
        width="fill"
        title={<TreeTitle treeId={treeId} onOpenTree={props.onOpenTree} />}
        views={<ViewSwitch view={search.view} onSearch={onSearch} />}
        actions={
          <>
            {props.renderTransfer?.(treeId, search.at)}
            <TreeActionsBar search={search} onSearch={onSearch} />
            <TreePlacesMenu onOpen={openPlace} />
          </>
        }
      >
        <div className={styles.workplace}>
          <div className={styles.main}>
            <Breadcrumbs branch={search.branch} onSearch={onSearch} />
            <SightBar search={search} onSearch={onSearch} />
            <GoneCard at={search.at} onSearch={onSearch} />
            <LostTray treeId={treeId} />
            <div className={styles.board}>
              <div
                ref={region}
                className={styles.region}
                data-region="tree"
                data-details={search.panel === 'details' || undefined}
                onKeyDownCapture={keys.onKeyDownCapture}
                onKeyDown={keys.onKeyDown}
              >
                {hasCanvas && (
                  <div className={styles.pane} onFocusCapture={() => setPane('canvas')}>
                    <CanvasView ref={setCanvas} cards={cards} label={label} />
                    <ZoomBar canvas={ports.canvas} fitLabel="Fit the whole tree" className={styles.zoom} />
                    {isEmpty && <FirstSteps onOpenInbox={openInbox} />}
                  </div>
                )}
                {hasOutline && (
                  <div className={styles.pane} data-kind="outline" onFocusCapture={() => setPane('outline')}>
                    <OutlineView ref={setOutline} label={label} />
                    {isEmpty && !hasCanvas && <FirstSteps onOpenInbox={openInbox} />}
                  </div>
                )}
                <Surfaces region={region} />
              </div>
              <ChoiceBar />
              <FindBar onField={link.setFindField} />
            </div>
          </div>
          {search.panel === 'waiting' && (
            <WaitingPanel
              from={search.from}
              onFrom={(from) => onSearch({ from }, 'replace')}
              onClose={close}
              onOpenInbox={() => openInbox('waiting')}
              takesFocus
            />
          )}
          {search.panel === 'changes' && <ChangesPanel onClose={close} takesFocus={isNarrow} />}
          {search.panel === 'details' && (
            <DetailsPanel
              onClose={close}
              takesFocus={isNarrow}
              renderSolution={props.renderSolution}
              renderOutcome={props.renderOutcome}
            />
          )}
        </div>
      </Page>
    </TreeContext>
  )
}
