// The frame of a workspace: rail (or bar on a phone), the screen, save status, notices, palette and keys.
import { Link, useRouter } from '@tanstack/react-router'
import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react'
import { useUndo } from '../data/react/use-undo.ts'
import { useView } from '../data/react/use-view.ts'
import { useWorkspace } from '../data/react/use-workspace.ts'
import { waitingCount } from '../domain/inbox/triage.ts'
import { useActions } from '../ui/actions/use-actions.ts'
import { Term } from '../ui/term.tsx'
import { Icon } from '../ui/icon.tsx'
import { CircleQuestionMarkIcon, EllipsisIcon, HouseIcon, SearchIcon } from '../ui/icons.ts'
import { cycleRegion } from '../ui/region-cycle.ts'
import { warmLazy } from '../ui/warm-lazy.tsx'
import { GLOBAL_ACTIONS } from './global-actions.ts'
import { HoldKeys } from './hold-keys.tsx'
import { toggleTheme } from './appearance.ts'
import { Notices } from './notices.tsx'
import { SaveLine } from './save-line.tsx'
import { SCREENS, type ScreenPlace } from './screens.ts'
import { useDownload } from './use-download.ts'
import { useSafety } from './use-safety.ts'
import styles from './shell.module.css'

const { Part: Palette, warm: warmPalette } = warmLazy(() => import('./palette.tsx').then((m) => m.Palette))
const HelpMenu = lazy(() => import('./help/help-menu.tsx').then((m) => ({ default: m.HelpMenu })))
const MoreMenu = lazy(() => import('./more-menu.tsx').then((m) => ({ default: m.MoreMenu })))
const KeySheet = lazy(() => import('./key-sheet.tsx').then((m) => ({ default: m.KeySheet })))

type Overlay = 'palette' | 'keys' | null

export function Shell({ children }: { readonly children: ReactNode }) {
  const workspace = useWorkspace()
  const router = useRouter()
  const { undo, redo } = useUndo()
  const download = useDownload()
  const safety = useSafety()
  const [overlay, setOverlay] = useState<Overlay>(null)
  const [held, setHeld] = useState('')
  const openPalette = () => {
    setHeld('')
    setOverlay('palette')
  }
  const base = `/w/${workspace.id}`
  // What is typed right after the palette's key must not be lost to loading it.
  useEffect(() => void warmPalette(), [])
  const goTo = (path: string) => void router.navigate({ to: path })

  useActions(GLOBAL_ACTIONS, {
    'app.palette': openPalette,
    'app.search': () => goTo(`${base}/search`),
    'app.keys': () => setOverlay('keys'),
    'app.undo': undo,
    'app.redo': redo,
    'app.next-region': () => cycleRegion(1),
    'app.previous-region': () => cycleRegion(-1),
    'app.download': download,
    'app.back-up': safety.backUp,
    'app.keep-version': safety.keepVersion,
    'go.versions': () => goTo(`${base}/versions`),
    'go.privacy': () => goTo(`${base}/privacy`),
    'go.help': () => goTo(`${base}/help`),
    'go.merge': () => goTo(`${base}/merge`),
    'app.home': () => goTo('/'),
    'app.toggle-theme': toggleTheme,
    'go.coach': () => goTo(`${base}/coach`),
    ...Object.fromEntries(SCREENS.map((screen) => [`go.${screen.id}`, () => goTo(base + screen.path)])),
  })

  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#screen">
        Skip to the screen
      </a>
      <Rail base={base} onSearch={openPalette} onKeys={() => setOverlay('keys')} />
      <div className={styles.body}>
        <Notices />
        <main id="screen" className={styles.screen} data-region="" tabIndex={-1}>
          {children}
        </main>
      </div>
      <BottomBar base={base} onFind={openPalette} />
      {overlay === 'palette' && (
        <Suspense fallback={<HoldKeys onType={(letter) => setHeld((before) => before + letter)} />}>
          <Palette base={base} held={held} onClose={() => setOverlay(null)} />
        </Suspense>
      )}
      <Suspense fallback={null}>
        {overlay === 'keys' && <KeySheet onClose={() => setOverlay(null)} />}
      </Suspense>
    </div>
  )
}

interface RailProps {
  readonly base: string
  readonly onSearch: () => void
  readonly onKeys: () => void
}

function Rail({ base, onSearch, onKeys }: RailProps) {
  const name = useView((view) => view.meta.name)
  return (
    <nav className={styles.rail} aria-label="Workspace" data-region="">
      <Link to="/" className={styles.brand}>
        <Icon as={HouseIcon} size="small" />
        <span className={styles.brandName}>{name || 'Untitled workspace'}</span>
      </Link>
      <button type="button" className={styles.search} onClick={onSearch}>
        <Icon as={SearchIcon} size="small" />
        <span>Find anything</span>
      </button>
      <ul className={styles.places}>
        {SCREENS.map((screen) => (
          <li key={screen.id} data-last={screen.id === 'settings' ? '' : undefined}>
            <Place screen={screen} base={base} />
          </li>
        ))}
      </ul>
      <PlaceMenu label="Help" icon={CircleQuestionMarkIcon}>
        {(anchor, close) => <HelpMenu anchor={anchor} onKeys={onKeys} onClose={close} />}
      </PlaceMenu>
      <SaveLine />
    </nav>
  )
}

interface PlaceMenuProps {
  readonly label: string
  readonly icon: typeof EllipsisIcon
  /** The menu, which loads when it is first opened. */
  readonly children: (anchor: Element, close: () => void) => ReactNode
}

/** A place that opens a menu. */
function PlaceMenu({ label, icon, children }: PlaceMenuProps) {
  const [anchor, setAnchor] = useState<Element | null>(null)
  return (
    <>
      <button
        type="button"
        className={styles.place}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => {
          const opener = event.currentTarget
          setAnchor((before) => (before ? null : opener))
        }}
      >
        <Icon as={icon} />
        <span className={styles.placeName}>{label}</span>
      </button>
      {anchor && <Suspense fallback={null}>{children(anchor, () => setAnchor(null))}</Suspense>}
    </>
  )
}

function BottomBar({ base, onFind }: { readonly base: string; readonly onFind: () => void }) {
  return (
    <nav className={styles.bar} aria-label="Workspace">
      {SCREENS.slice(0, 5).map((screen) => (
        <Place key={screen.id} screen={screen} base={base} isShort />
      ))}
      <PlaceMenu label="More" icon={EllipsisIcon}>
        {(anchor, close) => <MoreMenu anchor={anchor} onFind={onFind} onClose={close} />}
      </PlaceMenu>
    </nav>
  )
}

interface PlaceProps {
  readonly screen: ScreenPlace
  readonly base: string
  readonly isShort?: boolean
}

function Place({ screen, base, isShort = false }: PlaceProps) {
  const isExact = screen.path === ''
  return (
    // The link marks itself as the current page.
    <Link
      to={base + screen.path}
      className={styles.place}
      activeOptions={{ exact: isExact, includeSearch: false }}
    >
      <Icon as={screen.icon} />
      <span className={styles.placeName}>
        <Term>{(isShort && screen.short) || screen.label}</Term>
      </span>
      {screen.id === 'inbox' && <InboxCount />}
    </Link>
  )
}

function InboxCount() {
  const count = useView((view) => waitingCount(view))
  if (count === 0) return null
  return (
    <span className={styles.count}>
      {count}
      <span className="visually-hidden"> waiting</span>
    </span>
  )
}
