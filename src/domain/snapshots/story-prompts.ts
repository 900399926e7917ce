// From what a team wants to know to the one prompt that starts a story: "How do people choose what to watch?" becomes
// "Tell me about the last time you chose what to watch." English only; a question that fits no pattern gives no prompt.

const START = 'Tell me about the last time you'
const MOST = 200

const SUBJECT =
  "(?:(?:the|our|their|these|those|most|some|many|new|busy|small|young|older|other|more|different) )*(?:people|they|you|someone|somebody|everyone|everybody|teams|(?:a |an )?[a-z'-]+)"
const IN_MOMENT = new RegExp(
  `\\b(?:when|while|whenever) (?!do |does |did |is |are )(?:${SUBJECT}) ([a-z'-]+)( .*)?$`,
)
const MADE = new RegExp(
  `^what (?:makes?|made|leads?|led|causes?|caused|gets?|got|drives?|pushes|prompts?) (?:${SUBJECT}) (?:to )?([a-z'-]+)( .*)?$`,
)
const HINDERED = new RegExp(
  `^what (?:keeps?|kept|stops?|stopped|prevents?|prevented|holds?) (?:${SUBJECT}) (?:back )?from ([a-z'-]+)ing( .*)?$`,
)
const DONE = new RegExp(
  `^(how|why|when|where|what|which|who)\\b(.*?)\\b(?:do|does|did) (?:${SUBJECT}) ((?:not|never|actually|really|usually|currently|typically|normally|first|then) )*([a-z'-]+)( .*)?$`,
)

/** The prompt for one research question, or null. */
export function storyPromptFor(question: string): string | null {
  const text = question
    .trim()
    .slice(0, MOST)
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[\s?.!]+$/, '')
    .replace(/\s+/g, ' ')
  const phrase = inMoment(text) ?? hindered(text) ?? made(text) ?? done(text)
  return phrase === null ? null : `${START} ${toThem(phrase)}.`
}

/** The prompts for all questions in their order, each once. */
export function storyPrompts(questions: readonly string[]): readonly string[] {
  return [...new Set(questions.flatMap((question) => storyPromptFor(question) ?? []))]
}

function inMoment(text: string): string | null {
  const match = IN_MOMENT.exec(text)
  return match ? verbPhrase(match[1], match[2]) : null
}

function made(text: string): string | null {
  const match = MADE.exec(text)
  return match ? verbPhrase(match[1], match[2]) : null
}

function hindered(text: string): string | null {
  const match = HINDERED.exec(text)
  return match ? `wanted to ${baseOf(match[1] ?? '')}${match[2] ?? ''}` : null
}

function done(text: string): string | null {
  const match = DONE.exec(text)
  if (!match) return null
  const [, asked = '', thing = '', , verb = '', rest = ''] = match
  // "What tools do people use to plan trips": what they do is planning trips.
  const toDo = /^ to ([a-z'-]+)( .*)?$/.exec(rest)
  if (['use', 'need', 'want', 'try', 'have', 'manage'].includes(verb) && toDo)
    return verbPhrase(toDo[1], toDo[2])
  if (['feel', 'think', 'know', 'care', 'believe'].includes(verb)) return null
  const object = asked === 'what' && thing.trim() === '' && rest === '' ? ' something' : rest
  return verbPhrase(verb, object)
}

/** Words that stand where a verb was looked for, when the question has another shape. */
const NO_VERBS = new Set(
  'is are be was were not on in at of for to with from by and or the a an about over under per as than if that'.split(
    ' ',
  ),
)

function verbPhrase(verb: string | undefined, rest: string | undefined): string | null {
  if (!verb || NO_VERBS.has(verb)) return null
  return `${pastOf(verb)}${rest ?? ''}`
}

/** Speaks to the person instead of about people. */
function toThem(phrase: string): string {
  return phrase
    .replace(/\btheir\b/g, 'your')
    .replace(/\bthemselves\b/g, 'yourself')
    .replace(/\bthe(?:y|m)\b/g, 'you')
}

const PAST: ReadonlyMap<string, string> = new Map(
  (
    'begin began|break broke|bring brought|build built|buy bought|catch caught|choose chose|come came|cut cut|deal dealt|' +
    'do did|draw drew|drink drank|drive drove|eat ate|fall fell|feel felt|fight fought|find found|fly flew|forget forgot|' +
    'get got|give gave|go went|grow grew|have had|hear heard|hide hid|hit hit|hold held|keep kept|know knew|lead led|' +
    'learn learned|leave left|lend lent|let let|lose lost|make made|mean meant|meet met|pay paid|put put|quit quit|' +
    'read read|ride rode|ring rang|rise rose|run ran|say said|see saw|sell sold|send sent|set set|shoot shot|show showed|' +
    'shut shut|sing sang|sit sat|sleep slept|speak spoke|spend spent|split split|spread spread|stand stood|steal stole|' +
    'stick stuck|swim swam|take took|teach taught|tell told|think thought|throw threw|understand understood|wake woke|' +
    'wear wore|win won|withdraw withdrew|write wrote|cancel cancelled|travel travelled|refer referred|prefer preferred|' +
    'admit admitted|commit committed|submit submitted|transfer transferred|occur occurred'
  )
    .split('|')
    .map((pair) => {
      const [base = '', past = ''] = pair.split(' ')
      return [base, past]
    }),
)

function pastOf(verb: string): string {
  const known = PAST.get(verb)
  if (known !== undefined) return known
  if (verb.endsWith('e')) return `${verb}d`
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`
  // One short syllable doubles its last letter: plan, stop, drop.
  if (/^[^aeiou]*[aeiou][bdfgklmnprtv]$/.test(verb)) return `${verb}${verb.slice(-1)}ed`
  return `${verb}ed`
}

/** The verb before "-ing": "sharing", "stopping", "watching". */
function baseOf(stem: string): string {
  for (const base of PAST.keys()) if (base === stem || base === `${stem}e`) return base
  if (/([bdfgmnprt])\1$/.test(stem)) return stem.slice(0, -1)
  if (
    /(?:[aeiou][rsvzkgcu]|[^aeiou]l|at|it|ut|ot|dg|ns)$/.test(stem) &&
    !/(?:er|visit|edit|limit|eat)$/.test(stem)
  )
    return `${stem}e`
  return stem
}
