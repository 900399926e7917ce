// A page to look at the canvas and to measure it: ?n=200&seed=7&theme=dark&map=1&fit=1. The benchmark drives it
// through `window.harness`.
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import '../../../src/ui/tokens.css'
import '../../../src/ui/base.css'
import '../../../src/ui/fonts.css'
import { HarnessApp } from './harness-app.tsx'

const query = new URLSearchParams(location.search)
const theme = query.get('theme')
if (theme !== null) document.documentElement.dataset['theme'] = theme
const root = document.querySelector('#root')
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <HarnessApp
        count={Number(query.get('n') ?? 20)}
        seed={Number(query.get('seed') ?? 7)}
        hasMinimap={query.has('map')}
        isFitted={query.has('fit')}
        isLit={query.has('lit')}
      />
    </StrictMode>,
  )
}
