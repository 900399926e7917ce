// A review as one HTML file that anybody opens without a network and walks through with the arrow keys; without script
// it is one long page, and printed it is a page per stop.
// Invariant: every text of the workspace goes through `esc`; nothing of it stands in an attribute, style or script.
import { bytesToBase64 } from '../../lib/base64.ts'
import { sha256Hex } from '../../lib/sha256.ts'
import { utf8Bytes } from '../../lib/utf8.ts'
import { KEEP_SCRIPT, KEEP_STYLE } from './keep-html-document.ts'
import type { Keep, KeepBlock, KeepCard, KeepSection } from './keep-sections.ts'
import { drawingToSvg } from './stage-drawing.ts'

/** The file's text. */
export function keepHtml({ title, day, sections }: Keep): string {
  const policy = [
    "default-src 'none'",
    `style-src ${hashOf(KEEP_STYLE)}`,
    `script-src ${hashOf(KEEP_SCRIPT)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${esc(title)}</title>
<style>${KEEP_STYLE}</style>
</head>
<body>
<header><h1 dir="auto">${esc(title)}</h1><span>${esc(day)}</span></header>
<main>
${sections.map(section).join('\n')}
</main>
<nav aria-label="Stops"><button type="button" aria-label="Previous stop">←</button><span aria-live="polite"></span><button type="button" aria-label="Next stop">→</button></nav>
<script>${KEEP_SCRIPT}</script>
</body>
</html>
`
}

/** The hash of an inline style or script, as a policy writes it. */
function hashOf(source: string): string {
  const hex = sha256Hex(utf8Bytes(source))
  const bytes = Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
  return `'sha256-${bytesToBase64(bytes)}'`
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // A parser would turn it into a line feed.
  '\r': '&#13;',
}

/** Text as HTML that reads back as the same text; a null character, which HTML cannot hold, becomes U+FFFD. */
export function esc(text: string): string {
  return text.replace(/[\0\p{Surrogate}]/gu, '\uFFFD').replace(/[&<>"'\r]/g, (mark) => ENTITIES[mark] ?? mark)
}

function section({ id, title, question, blocks, remarks, cards, drawing }: KeepSection, at: number): string {
  const said = remarks.map(
    ({ text, fate }) =>
      `<li><span dir="auto">${esc(text)}</span> <span class="fate">${esc(fate)}</span></li>`,
  )
  return `<section id="${id}" tabindex="-1" aria-labelledby="${id}-title">
${drawing ? `<div class="map" aria-hidden="true">${drawingToSvg(drawing)}</div>` : ''}<div class="words">
<h2 id="${id}-title">${at + 1} · ${esc(title)}</h2>
${blocks.map(block).join('\n')}
<p class="question">${esc(question)}</p>
${said.length === 0 ? '' : `<h3>What was said</h3><ul>${said.join('')}</ul>`}
<details><summary>The tree as a list</summary><ul class="tree">${cards.map(card).join('')}</ul></details>
</div>
</section>`
}

const DEEPEST = 6

function card({ level, kind, text, isLit, isTarget }: KeepCard): string {
  const classes = [`l${Math.min(level, DEEPEST)}`, kind, isLit ? 'lit' : '', isTarget ? 'target' : '']
  return `<li class="${classes.filter((name) => name !== '').join(' ')}" dir="auto">${esc(text)}</li>`
}

function block(it: KeepBlock): string {
  switch (it.kind) {
    case 'statement':
      return `<p class="statement" dir="auto">${esc(it.text)}</p>`
    case 'text':
      return `<p dir="auto">${esc(it.text)}</p>`
    case 'quote':
      return `<blockquote dir="auto"><p>${esc(it.text)}</p><footer>${esc(it.by)}</footer></blockquote>`
    case 'list':
      return `<div><h3>${esc(it.title)}</h3><ul>${it.items.map((item) => `<li dir="auto">${esc(item)}</li>`).join('')}</ul></div>`
    case 'table':
      return `<div class="wide"><table><thead><tr>${it.head.map((cell) => `<th scope="col" dir="auto">${esc(cell)}</th>`).join('')}</tr></thead><tbody>${it.rows.map(row).join('')}</tbody></table></div>`
  }
}

function row(cells: readonly string[]): string {
  return `<tr>${cells.map((cell) => `<td dir="auto">${esc(cell)}</td>`).join('')}</tr>`
}
