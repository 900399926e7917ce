// What the screen and the worker that searches transcripts say to each other.
import type { TalkAnswer } from '../../../domain/search/talk-index.ts'

export type TalkAsked =
  /** `seq` comes back with the answer; an older one is out of date. */
  | { readonly do: 'search'; readonly seq: number; readonly text: string; readonly mostHits: number }
  | { readonly do: 'add'; readonly id: string; readonly bytes: Uint8Array }
  | { readonly do: 'remove'; readonly id: string }

export type TalkTold =
  | { readonly tell: 'answer'; readonly seq: number; readonly answer: TalkAnswer }
  | { readonly tell: 'added'; readonly id: string }
