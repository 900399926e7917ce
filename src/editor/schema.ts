// What notes can hold: paragraphs, two levels of headings, lists, quotes, bold, italic, links. No pictures, no raw HTML.
// Invariant: the schema only grows; taking a node out would delete it from documents that others still write.
import { Heading } from '@tiptap/extension-heading'
import { Link } from '@tiptap/extension-link'
import { StarterKit } from '@tiptap/starter-kit'
import { safeHref } from './safe-href.ts'

/** Headings of any rank come in as one of our two. */
const NoteHeading = Heading.extend({
  addAttributes: () => ({ level: { default: 2, rendered: false } }),
  parseHTML: () => [
    { tag: 'h1', attrs: { level: 2 } },
    { tag: 'h2', attrs: { level: 2 } },
    { tag: 'h3', attrs: { level: 3 } },
    { tag: 'h4', attrs: { level: 3 } },
    { tag: 'h5', attrs: { level: 3 } },
    { tag: 'h6', attrs: { level: 3 } },
  ],
}).configure({ levels: [2, 3] })

/** A link is its address and nothing else; an address that is not safe is plain text, also when it came by a merge. */
const NoteLink = Link.extend({
  addAttributes: () => ({ href: { default: null } }),
  renderHTML: ({ HTMLAttributes }) => {
    const href = safeHref(HTMLAttributes['href'])
    return href ? ['a', { href, target: '_blank', rel: 'noopener noreferrer nofollow' }, 0] : ['span', {}, 0]
  },
}).configure({
  openOnClick: false,
  defaultProtocol: 'https',
  HTMLAttributes: {},
  isAllowedUri: (href) => safeHref(href) !== null,
  shouldAutoLink: (href) => safeHref(href) !== null,
})

/** The extensions of the schema; history and collaboration come besides. */
export const noteExtensions = [
  StarterKit.configure({
    heading: false,
    link: false,
    code: false,
    codeBlock: false,
    horizontalRule: false,
    strike: false,
    underline: false,
    undoRedo: false,
    dropcursor: false,
    gapcursor: false,
    trailingNode: false,
  }),
  NoteHeading,
  NoteLink,
]
