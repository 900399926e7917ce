// The changelog as what a person reads: versions with their entries, each with its bold lead apart. Plain text in, plain data out.
export interface News {
  /** "Unreleased", "1.2.0". */
  readonly version: string
  readonly entries: readonly { readonly lead: string; readonly text: string }[]
}

/** Reads the Markdown of the changelog: `## version`, then `- **Lead.** text` with indented lines going on. */
export function readChangelog(markdown: string): readonly News[] {
  const news: { version: string; items: string[] }[] = []
  for (const line of markdown.split('\n')) {
    const version = /^## +(.+)$/.exec(line)?.[1]
    const item = /^- +(.+)$/.exec(line)?.[1]
    const items = news.at(-1)?.items
    if (version !== undefined) news.push({ version: version.trim(), items: [] })
    else if (item !== undefined) items?.push(item)
    else if (/^ +\S/.test(line) && items && items.length > 0)
      items.push(`${items.pop() ?? ''} ${line.trim()}`)
  }
  return news.map(({ version, items }) => ({ version, entries: items.map(entryOf) }))
}

function entryOf(item: string): News['entries'][number] {
  const [, lead = '', text = item] = /^\*\*(.+?)\*\*\s*(.*)$/.exec(item) ?? []
  return { lead: plain(lead), text: plain(text) }
}

/** Without the marks of emphasis and code. */
function plain(text: string): string {
  return text.replace(/`([^`]*)`/g, '$1').replace(/(^|\W)_([^_]+)_(?=\W|$)/g, '$1$2')
}
