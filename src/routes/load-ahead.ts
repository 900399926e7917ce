// Fetches the screen that an address will show while the storage still opens: the two take about as long as each other.
// Invariant: only a head start; the router asks for the same files again and is the one to say when they are missing.

const SCREENS: readonly (readonly [address: RegExp, load: () => Promise<unknown>])[] = [
  [/^\/$/, () => import('./home-page.tsx')],
  [/^\/w\/[^/]+\/?$/, () => import('../app/week/week-screen.tsx')],
  [/^\/w\/[^/]+\/tree(\/[^/]+)?$/, () => import('./tree-page.tsx')],
  [/^\/w\/[^/]+\/interviews(\/|$)/, () => import('./interviews-page.tsx')],
  [/^\/w\/[^/]+\/inbox/, () => import('./inbox-page.tsx')],
]

export function loadAhead(pathname: string): void {
  const loads = SCREENS.filter(([address]) => address.test(pathname)).map(([, load]) => load)
  if (pathname.startsWith('/w/') && !pathname.includes('/walk/'))
    loads.unshift(() => import('./shell-layout.tsx'))
  for (const load of loads) void load().catch(() => {})
}
