// The look and the keys of the kept walk: a document of its own, so style and script stand inside it.
// Invariant: neither holds a word of the workspace; the policy of the document allows exactly these two by their hash.

export const KEEP_STYLE = `
:root { color-scheme: light dark; --ink: light-dark(#1b1b1f, #f2f2f5); --quiet: light-dark(#5b5b66, #a8a8b3);
  --line: light-dark(#d9d9de, #3a3a42); --paper: light-dark(#fcfcfa, #0e0f12); --accent: light-dark(#2457a0, #8ab8f0);
  --target: light-dark(#a54709, #ff9d45); }
* { box-sizing: border-box; margin: 0; }
body { background: var(--paper); color: var(--ink); font: 1.25rem/1.45 system-ui, sans-serif; }
header, nav { display: flex; gap: 1rem; align-items: center; padding: .75rem clamp(1rem, 4vw, 3rem); }
header { justify-content: space-between; flex-wrap: wrap; color: var(--quiet); font-size: 1rem; }
header h1 { font-size: 1rem; font-weight: 600; overflow-wrap: anywhere; }
main section { padding: 1rem clamp(1rem, 4vw, 3rem) 3rem; display: grid; gap: 2rem; outline: none;
  grid-template-columns: minmax(0, 1fr); align-content: start; border-top: 1px solid var(--line); }
.map { text-align: center; }
.map svg { max-width: 100%; max-height: 46vh; height: auto; width: auto; }
.words { max-width: 62rem; width: 100%; margin-inline: auto; }
details { font-size: 1rem; color: var(--quiet); }
summary { min-height: 24px; padding: .25rem 0; }
.words { display: grid; gap: 1rem; min-width: 0; }
p, li, td, th, blockquote, h2, h3, strong { white-space: pre-line; overflow-wrap: anywhere; }
h2 { font-size: 1.125rem; color: var(--quiet); font-weight: 600; }
h3 { font-size: 1rem; color: var(--quiet); font-weight: 600; }
.statement { font-size: 1.75rem; line-height: 1.2; font-weight: 600; }
.question { color: var(--accent); font-weight: 600; }
blockquote { border-left: 3px solid var(--accent); padding-left: 1rem; font-family: Georgia, serif; font-size: 1.4rem; }
blockquote footer, .fate { font: 1rem/1.4 system-ui, sans-serif; color: var(--quiet); }
table { border-collapse: collapse; width: 100%; font-size: 1.0625rem; }
table :is(th, td):not(:first-child) { overflow-wrap: break-word; }
.wide { overflow-x: auto; }
th, td { min-width: 6.5rem; text-align: start; vertical-align: top; padding: .5rem .75rem .5rem 0; border-bottom: 1px solid var(--line); }
th { font-weight: 600; color: var(--quiet); }
ul, ol { padding-inline: 1.25rem; }
.tree { list-style: none; padding: 0; font-size: 1rem; line-height: 1.35; }
.tree li { margin: .35rem 0; padding: .25rem .6rem; border-left: 3px solid var(--line); color: var(--quiet); }
.tree li.lit { border-color: var(--accent); color: var(--ink); }
.tree li.target { border-color: var(--target); font-weight: 600; }
.l2 { margin-left: 1rem !important; } .l3 { margin-left: 2rem !important; } .l4 { margin-left: 3rem !important; }
.l5 { margin-left: 4rem !important; } .l6 { margin-left: 5rem !important; }
nav { display: none; position: sticky; bottom: 0; background: var(--paper); border-top: 1px solid var(--line); }
nav span { flex: 1; text-align: center; color: var(--quiet); font-size: 1rem; }
button { font: inherit; color: inherit; background: none; border: 1px solid var(--line); border-radius: 8px;
  min-width: 44px; min-height: 44px; padding: 0 1rem; }
button:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
button:disabled { opacity: .4; }
@media screen { .walks nav { display: flex; } .walks main section { border: 0; min-height: calc(100vh - 9rem); }
  .walks main section:not(.here) { display: none; } }
@media (max-width: 48rem) { main section { gap: 1.5rem; }
  .map { overflow-x: auto; } .map svg { max-width: none; max-height: 17rem; }
  body { font-size: 1.0625rem; } nav { padding: .5rem 1rem; } }
@media print { main section { break-after: page; border: 0; } nav, details { display: none; } }
`

export const KEEP_SCRIPT = `
'use strict'
const stops = [...document.querySelectorAll('main section')]
const [back, next] = document.querySelectorAll('nav button')
const where = document.querySelector('nav span')
let at = Math.max(0, stops.findIndex((stop) => '#' + stop.id === location.hash))
function show(to, focus) {
  at = Math.min(stops.length - 1, Math.max(0, to))
  stops.forEach((stop, i) => stop.classList.toggle('here', i === at))
  back.disabled = at === 0
  next.disabled = at === stops.length - 1
  where.textContent = stops.length === 0 ? '' : (at + 1) + ' of ' + stops.length
  scrollTo(0, 0)
  const map = stops[at] && stops[at].querySelector('.map')
  if (map) map.scrollLeft = (map.scrollWidth - map.clientWidth) / 2
  if (focus && stops[at]) stops[at].focus({ preventScroll: true })
}
addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  const onButton = event.target instanceof HTMLButtonElement
  const key = event.key
  if (key === 'ArrowRight' || key === 'PageDown' || (key === ' ' && !onButton)) show(at + 1, true)
  else if (key === 'ArrowLeft' || key === 'PageUp') show(at - 1, true)
  else if (key === 'Home') show(0, true)
  else if (key === 'End') show(stops.length - 1, true)
  else if (/^[1-9]$/.test(key) && stops[Number(key) - 1]) show(Number(key) - 1, true)
  else return
  event.preventDefault()
})
addEventListener('hashchange', () => show(stops.findIndex((stop) => '#' + stop.id === location.hash), true))
back.addEventListener('click', () => show(at - 1, false))
next.addEventListener('click', () => show(at + 1, false))
document.documentElement.classList.add('walks')
show(at, false)
`
