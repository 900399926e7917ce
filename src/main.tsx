// The composition root: opens storage, builds the services and the router, renders.
import './ui/tokens.css'
import './ui/fonts.css'
import './ui/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/app.tsx'
import { applyAppearance } from './app/appearance.ts'
import { browserEnv, later, secureRandom } from './app/browser-env.ts'
import { rememberKeymap } from './app/keymap.ts'
import { registerServiceWorker } from './app/register-service-worker.ts'
import { installTrustedTypes } from './app/trusted-types.ts'
import { currentDatabase } from './data/rescue/database-names.ts'
import { openEspalier } from './data/workspace/open-espalier.ts'
import { loadAhead } from './routes/load-ahead.ts'
import { createAppRouter } from './routes/router.tsx'
import { rememberWords } from './ui/words.ts'
import { toasts } from './ui/toasts.ts'

installTrustedTypes()
applyAppearance(document.documentElement)
rememberKeymap()
const words = rememberWords()
loadAhead(window.location.pathname)

const espalier = await openEspalier({
  databaseName: currentDatabase(),
  env: browserEnv,
  later,
  random: secureRandom,
  now: Date.now,
})
await words // nothing is said before it is known in which words
const updates = registerServiceWorker({ flush: espalier.flush })
const router = createAppRouter({ espalier })

// A tab that goes away writes what is still queued; the disk takes it before the tab is gone.
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') void espalier.flush().catch(() => {})
})
window.addEventListener('beforeunload', (event) => {
  if (espalier.hasUnsaved()) event.preventDefault()
})

// A screen of an older build may be gone once another tab switched to a newer one.
window.addEventListener('vite:preloadError', (event) => {
  event.preventDefault()
  toasts.show({
    message: 'This screen needs the newer version of Espalier that another tab already uses.',
    key: 'update',
    sticky: true,
    action: { label: 'Reload', onAct: () => void espalier.flush().then(() => window.location.reload()) },
  })
})
espalier.onTakenOver(() =>
  toasts.show({
    message: 'A newer Espalier took over in another tab. What you did here is saved; reload to go on.',
    key: 'update',
    sticky: true,
    action: { label: 'Reload', onAct: () => window.location.reload() },
  }),
)

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')
createRoot(root).render(
  <StrictMode>
    <App espalier={espalier} updates={updates} router={router} />
  </StrictMode>,
)
