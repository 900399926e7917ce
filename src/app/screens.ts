// The places of a workspace in the order of the rail; the first five stand in the bar of a phone.
import {
  CalendarIcon,
  FlaskConicalIcon,
  InboxIcon,
  MapIcon,
  MessageSquareIcon,
  NetworkIcon,
  PresentationIcon,
  SettingsIcon,
  UsersIcon,
} from '../ui/icons.ts'

export interface ScreenPlace {
  readonly id: string
  readonly label: string
  /** Where there is little room: the bar of a phone. */
  readonly short?: string
  /** Path below `/w/$workspaceId`. */
  readonly path: string
  /** Second key of "G then a letter". */
  readonly letter: string
  readonly icon: typeof CalendarIcon
}

export const SCREENS: readonly ScreenPlace[] = [
  { id: 'week', label: 'This week', path: '', letter: 'w', icon: CalendarIcon },
  { id: 'interviews', label: 'Interviews', path: '/interviews', letter: 'i', icon: MessageSquareIcon },
  { id: 'inbox', label: 'Inbox', path: '/inbox', letter: 'b', icon: InboxIcon },
  { id: 'tree', label: 'Outcome & tree', short: 'Tree', path: '/tree', letter: 't', icon: NetworkIcon },
  { id: 'reviews', label: 'Reviews', path: '/reviews', letter: 'r', icon: PresentationIcon },
  { id: 'maps', label: 'Maps', path: '/maps', letter: 'm', icon: MapIcon },
  { id: 'tests', label: 'Tests', path: '/tests', letter: 'a', icon: FlaskConicalIcon },
  { id: 'people', label: 'People', path: '/people', letter: 'p', icon: UsersIcon },
  { id: 'settings', label: 'Settings', path: '/settings', letter: 's', icon: SettingsIcon },
]

/** The screen on which the actions of a scope can run. */
export const SCREEN_OF_SCOPE: Readonly<Record<string, string>> = {
  week: '',
  tree: '/tree',
  drivers: '/tree/drivers',
  inbox: '/inbox',
  interviews: '/interviews',
  desk: '/interviews',
  transcript: '/interviews',
  share: '/interviews',
  present: '/interviews',
  map: '/maps',
  'map-stories': '/maps',
  studio: '/maps',
  'present-map': '/maps',
  maps: '/maps',
  storm: '/tests',
  story: '/tests',
  tests: '/tests',
  test: '/tests',
  dots: '/assumptions',
  reviews: '/reviews',
  walk: '/reviews',
  presenter: '/reviews',
  people: '/people',
  coach: '/coach',
}
