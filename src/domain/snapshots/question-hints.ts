// What may be wrong with a question before it is asked (METHOD §2): closed, leading, about the future, or general. Hints
// on English words, cautious and never blocking; other languages get none.
import { anyWord, folded, startsWith } from '../coach/words.ts'

export type QuestionFault = 'closed' | 'leading' | 'future' | 'general'

export interface QuestionHint {
  readonly fault: QuestionFault
  /** The words it was seen by, folded. */
  readonly seen: string
  /** What it may do and what to ask instead. */
  readonly says: string
}

/** "Can you tell me about …" is a request, however it begins. */
const REQUEST =
  /^(?:(?:can|could|would|will) you (?:please )?|i'd (?:like|love) (?:you to|to hear)|please )?(?:tell|walk|talk|take|show|describe|explain|share|remember|think back|bring)(?![\p{L}\p{N}-])/u

const LEADING = anyWord([
  "(?:don't|doesn't|didn't|isn't|aren't|wasn't|won't|wouldn't|couldn't|shouldn't|haven't|can't) (?:you|it|this|that|they|we|there)",
  "(?:do|don't|would) you (?:agree|think (?:that|it|this|our|the))",
  'how (?:much (?:do|did|would) you (?:like|love|enjoy|hate|value|need|want)|(?:easy|great|good|useful|helpful|frustrating|annoying|hard|difficult|bad|happy|satisfied|important) (?:is|was|are|were|do|did|would))',
  'surely',
  'obviously',
  'of course',
  'i (?:guess|assume|suppose) you',
  'you (?:must|probably)',
])
const TAG = /, (?:right|correct|yes|no|ok|okay|don't you|isn't it|wouldn't you|didn't you|aren't you)\s*\?*$/u
const FUTURE = anyWord([
  'would you',
  'would (?:it|this|that) (?:help|be|make|work|solve)',
  'will you',
  '(?:are|were) you going to',
  'do you (?:plan|intend|expect) to',
  'what if',
  'if (?:we|there (?:was|were)|you (?:had|could))',
  'imagine',
  'suppose',
  'in (?:the )?future',
  'next (?:time|week|month|year)',
  'how likely',
])
const GENERAL = anyWord([
  'usually',
  'typically',
  'generally',
  'normally',
  'in general',
  'most of the time',
  'on average',
  'always',
  'tend to',
  'how (?:often|frequently|many times)',
])
const CLOSED = startsWith([
  '(?:so|and|but|ok|okay|now),? (?:do|does|did|is|are|was|were|have|has|had|can|could|will|would|should)',
  '(?:do|does|did|is|are|am|was|were|have|has|had|can|could|will|would|should|may|might)',
  "(?:don't|doesn't|didn't|isn't|aren't|wasn't|weren't|haven't|hasn't|can't|couldn't|won't|wouldn't|shouldn't)",
])
/** What shows that one event is asked for. */
const INSTANCE = anyWord([
  '(?:the )?(?:last|first|latest|most recent) time',
  'the (?:time|day|moment|morning|evening|week)',
  'a (?:specific|recent|particular) (?:time|day|example|moment|case)',
  'a time',
  '(?:most )?recent(?:ly)?',
  'last (?:week|month|night|year|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday)',
  'yesterday',
  'today',
  'this (?:morning|week|month)',
  'on one day',
])

const SAYS: Readonly<Record<QuestionFault, (seen: string) => string>> = {
  leading: (seen) => `“${seen}” may lead to the answer you hope for. Ask what happened, and let them judge.`,
  future: (seen) => `“${seen}” may ask for a guess. What did they do the last time?`,
  general: (seen) => `“${seen}” may bring an average of many days. Ask for the last time it happened.`,
  closed: (seen) =>
    `It begins with “${seen}”: yes or no might be the whole answer. Begin with “Tell me about …”.`,
}

/** What may be wrong with an interview question: each fault once, the gravest first. Empty for an empty text. */
export function questionHints(question: string): readonly QuestionHint[] {
  const text = folded(question)
  const isRequest = REQUEST.test(text)
  const found: readonly (readonly [QuestionFault, RegExpExecArray | null])[] = [
    ['leading', LEADING.exec(text) ?? TAG.exec(text)],
    ['future', FUTURE.exec(isRequest ? text.replace(REQUEST, '') : text)],
    ['general', INSTANCE.test(text) ? null : GENERAL.exec(text)],
    ['closed', isRequest ? null : CLOSED.exec(text)],
  ]
  return found.flatMap(([fault, match]) => {
    if (!match) return []
    const seen = match[0].replace(/^, | *\?+$/g, '')
    return [{ fault, seen, says: SAYS[fault](seen) }]
  })
}

/** The same for the one prompt of the story, which should ask for one event of the past. */
export function storyPromptHints(prompt: string): readonly QuestionHint[] {
  const hints = questionHints(prompt)
  const text = folded(prompt)
  // Our words know English only; a prompt in another language is not judged by them.
  const isEnglish = /(?:^| )(?:you|your|tell|how|what|when|why|where|who|do|did|the)(?: |$|\?)/.test(text)
  if (hints.length > 0 || !isEnglish || INSTANCE.test(text)) return hints
  const says = 'It may bring opinions. “Tell me about the last time you …” asks for one story.'
  return [{ fault: 'general', seen: '', says }]
}
