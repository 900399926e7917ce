// Every action of the interviews: what menus, keys, palette and key sheet know about them.
import type { ActionDefinition } from '../../ui/actions/action.ts'

const LIST = 'Interviews'
const DESK = 'Snapshot'
const TRANSCRIPT = 'Transcript'

export const INTERVIEWS_ACTIONS: readonly ActionDefinition[] = [
  {
    id: 'interviews.new',
    label: 'New snapshot',
    scope: 'interviews',
    group: LIST,
    keys: ['n'],
    keywords: 'interview participant add',
  },
  {
    id: 'interviews.search',
    label: 'Search in everything said',
    scope: 'interviews',
    group: LIST,
    keys: ['/'],
    keywords: 'find quote transcript words',
  },
  {
    id: 'interviews.import',
    label: 'Import notes…',
    scope: 'interviews',
    group: LIST,
    keywords: 'file folder markdown csv excel obsidian notes bring in',
  },
  {
    id: 'interviews.csv-file',
    label: 'Save these interviews as a table, CSV',
    scope: 'interviews',
    group: LIST,
    keywords: 'spreadsheet excel download export snapshots',
  },
]

export const DESK_ACTIONS: readonly ActionDefinition[] = [
  {
    id: 'desk.import',
    label: 'Choose a transcript file',
    scope: 'desk',
    group: DESK,
    keywords: 'import upload vtt srt otter zoom',
  },
  { id: 'desk.transcript', label: 'Show the transcript', scope: 'desk', group: DESK, keys: ['Alt+1'] },
  { id: 'desk.notes', label: 'Show the notes', scope: 'desk', group: DESK, keys: ['Alt+2'] },
  {
    id: 'desk.guide',
    label: 'Show the guide',
    scope: 'desk',
    group: DESK,
    keys: ['Alt+3'],
    keywords: 'interview questions prompt before call',
  },
  {
    id: 'desk.stamp',
    label: 'Stamp the time into the notes',
    scope: 'desk',
    group: DESK,
    keys: ['$mod+;'],
    whileTyping: true,
  },
  {
    id: 'desk.finish',
    label: 'Finish the snapshot',
    scope: 'desk',
    group: DESK,
    keys: ['$mod+Enter'],
    keywords: 'done complete',
  },
  { id: 'desk.reopen', label: 'Open the snapshot again', scope: 'desk', group: DESK },
  { id: 'desk.timer', label: 'Start or stop the timer', scope: 'desk', group: DESK },
  { id: 'desk.archive', label: 'Archive the snapshot', scope: 'desk', group: DESK },
]

/** Single letters act only while a turn of the transcript has the focus. */
export const TRANSCRIPT_ACTIONS: readonly ActionDefinition[] = [
  transcript('next-turn', 'Next turn', ['j', 'ArrowDown']),
  transcript('previous-turn', 'Previous turn', ['k', 'ArrowUp']),
  transcript('first-turn', 'First turn', ['Home']),
  transcript('last-turn', 'Last turn', ['End']),
  transcript('next-word', 'Next word', ['ArrowRight']),
  transcript('previous-word', 'Previous word', ['ArrowLeft']),
  transcript('grow-word', 'Select one word more', ['Shift+ArrowRight']),
  transcript('shrink-word', 'Select one word less', ['Shift+ArrowLeft']),
  transcript('grow-sentence', 'Select one sentence more', ['Shift+Alt+ArrowRight']),
  transcript('shrink-sentence', 'Select one sentence less', ['Shift+Alt+ArrowLeft']),
  transcript('whole-turn', 'Select the whole turn', ['a', '$mod+KeyA']),
  transcript('clear', 'Clear the selection', ['Escape']),
  transcript('quote', 'Mark the memorable quote', ['q']),
  transcript('need', 'Mark a need', ['n']),
  transcript('pain', 'Mark a pain point', ['p']),
  transcript('desire', 'Mark a desire', ['d']),
  transcript('insight', 'Mark an insight', ['i']),
  transcript('moment', 'Mark a moment of the story', ['m']),
  transcript('fact', 'Mark a quick fact', ['f']),
  transcript('open-mark', 'Go to the card of this mark', ['Enter']),
  transcript('find', 'Find in the transcript', ['/', '$mod+KeyF']),
]

function transcript(id: string, label: string, keys: readonly string[]): ActionDefinition {
  return { id: `transcript.${id}`, label, scope: 'transcript', group: TRANSCRIPT, keys }
}

const PRESENT = 'One snapshot, full screen'

export const PRESENT_ACTIONS: readonly ActionDefinition[] = [
  present('next', 'Next interview', ['ArrowRight', 'PageDown']),
  present('previous', 'Previous interview', ['ArrowLeft', 'PageUp']),
  present('leave', 'Leave', ['Escape']),
]

function present(id: string, label: string, keys: readonly string[]): ActionDefinition {
  return { id: `present.${id}`, label, scope: 'present', group: PRESENT, keys }
}

/** What the desk's menu and the palette offer for handing a snapshot on. */
export const SHARE_ACTIONS: readonly ActionDefinition[] = [
  {
    id: 'share.present',
    label: 'Present it full screen',
    scope: 'desk',
    group: DESK,
    keywords: 'show stage',
  },
  { id: 'share.print', label: 'Print the page', scope: 'desk', group: DESK, keywords: 'pdf paper' },
  {
    id: 'share.picture',
    label: 'Copy it as a picture',
    scope: 'desk',
    group: DESK,
    keywords: 'png chat image',
  },
  {
    id: 'share.markdown',
    label: 'Copy it as Markdown',
    scope: 'desk',
    group: DESK,
    keywords: 'text chat wiki',
  },
  {
    id: 'share.save',
    label: 'Save it as a picture, PNG',
    scope: 'desk',
    group: DESK,
    keywords: 'png download image export',
  },
  {
    id: 'share.export',
    label: 'Export it as a file…',
    scope: 'desk',
    group: DESK,
    keywords:
      'markdown text csv excel opml outline mind map freemind canvas mermaid svg vector save download wiki',
  },
]

export const SNAPSHOTS_ACTIONS: readonly ActionDefinition[] = [
  ...INTERVIEWS_ACTIONS,
  ...DESK_ACTIONS,
  ...TRANSCRIPT_ACTIONS,
  ...PRESENT_ACTIONS,
  ...SHARE_ACTIONS,
]
