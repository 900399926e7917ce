// A page to look at every primitive in each state: `npx vite tests/ui/gallery --port 4301`.
// Theme, density and motion are taken from the address: ?theme=dark&density=compact&motion=reduced&dir=rtl
import '../../../src/ui/tokens.css'
import '../../../src/ui/fonts.css'
import '../../../src/ui/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Gallery } from './gallery.tsx'

const wanted = new URLSearchParams(location.search)
for (const name of ['theme', 'density', 'motion']) {
  const value = wanted.get(name)
  if (value) document.documentElement.dataset[name] = value
}
if (wanted.get('dir') === 'rtl') document.documentElement.dir = 'rtl'

const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Gallery />
    </StrictMode>,
  )
}
