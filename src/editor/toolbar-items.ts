// The buttons above notes, as data: what they say, show, and do to the editor.
import type { Editor } from '@tiptap/react'
import {
  BoldIcon,
  Heading2Icon,
  Heading3Icon,
  ItalicIcon,
  ListIcon,
  ListOrderedIcon,
  TextQuoteIcon,
} from 'lucide-react'
import type { ComponentType, SVGProps } from 'react'

export interface ToolbarItem {
  readonly id: string
  readonly label: string
  readonly keys: string
  readonly icon: ComponentType<SVGProps<SVGSVGElement>>
  readonly isOn: (editor: Editor) => boolean
  readonly run: (editor: Editor) => void
}

export const TOOLBAR_ITEMS: readonly ToolbarItem[] = [
  {
    id: 'bold',
    label: 'Bold',
    keys: 'Mod+B',
    icon: BoldIcon,
    isOn: (editor) => editor.isActive('bold'),
    run: (editor) => void editor.chain().focus().toggleBold().run(),
  },
  {
    id: 'italic',
    label: 'Italic',
    keys: 'Mod+I',
    icon: ItalicIcon,
    isOn: (editor) => editor.isActive('italic'),
    run: (editor) => void editor.chain().focus().toggleItalic().run(),
  },
  {
    id: 'heading',
    label: 'Heading',
    keys: 'Mod+Alt+2',
    icon: Heading2Icon,
    isOn: (editor) => editor.isActive('heading', { level: 2 }),
    run: (editor) => void editor.chain().focus().toggleHeading({ level: 2 }).run(),
  },
  {
    id: 'subheading',
    label: 'Small heading',
    keys: 'Mod+Alt+3',
    icon: Heading3Icon,
    isOn: (editor) => editor.isActive('heading', { level: 3 }),
    run: (editor) => void editor.chain().focus().toggleHeading({ level: 3 }).run(),
  },
  {
    id: 'list',
    label: 'List',
    keys: 'Mod+Shift+8',
    icon: ListIcon,
    isOn: (editor) => editor.isActive('bulletList'),
    run: (editor) => void editor.chain().focus().toggleBulletList().run(),
  },
  {
    id: 'numbers',
    label: 'Numbered list',
    keys: 'Mod+Shift+7',
    icon: ListOrderedIcon,
    isOn: (editor) => editor.isActive('orderedList'),
    run: (editor) => void editor.chain().focus().toggleOrderedList().run(),
  },
  {
    id: 'quote',
    label: 'Quote',
    keys: 'Mod+Shift+B',
    icon: TextQuoteIcon,
    isOn: (editor) => editor.isActive('blockquote'),
    run: (editor) => void editor.chain().focus().toggleBlockquote().run(),
  },
]
