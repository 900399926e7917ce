// Composition root: opens storage, builds the services and the router, draws the app.
import { createRoot } from 'react-dom/client'

const root = document.getElementById('root')
if (root) createRoot(root).render(<h1>Espalier</h1>)
