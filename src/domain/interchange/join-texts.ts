// Texts side by side become one, as the shared document keeps them.
import { canonicalJson } from './canonical-json.ts'
import type { RichTextJson } from './rich-text.ts'

/** Neighbouring texts with the same marks as one text, as the shared document keeps them; empty texts go. */
export function joinTexts(nodes: readonly RichTextJson[]): RichTextJson[] {
  const out: RichTextJson[] = []
  for (const node of nodes) {
    const last = out.at(-1)
    if (node?.type === 'text' && node.text === '') continue
    const isSame =
      last?.type === 'text' &&
      node?.type === 'text' &&
      canonicalJson(last.marks ?? [], 8) === canonicalJson(node.marks ?? [], 8)
    if (isSame) out[out.length - 1] = { ...last, text: (last.text ?? '') + (node.text ?? '') }
    else out.push(node)
  }
  return out
}
