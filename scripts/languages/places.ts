// Where UI text stands in the source and where it never does. Data for read-texts.ts, kept by whoever adds a new kind of place.
// Anything else is judged by how it looks: words with spaces, or one word with a capital, are text.

/** Modules that speak no language of the interface, with the reason. Paths under src. */
export const MODULES_WITHOUT_TEXT: readonly { readonly path: RegExp; readonly why: string }[] = [
  { path: /^domain\/sample\//, why: 'a workspace somebody might have written: records, not interface' },
  { path: /^cli\//, why: 'the command line speaks English; scripts read it' },
  { path: /^sw\//, why: 'says nothing' },
  {
    path: /^domain\/(maps\/map-(files|tables)|assumptions\/tests-files|snapshots\/snapshot-markdown)\.ts$/,
    why: 'files that are read back, also by an Espalier in another language',
  },
  { path: /^data\/store\//, why: 'keys and indexes of the database' },
  { path: /^ui\/plain-sentences\.ts$/, why: 'the English grammar of plain words' },
  { path: /^domain\/search\/(?!read-filters)/, why: 'reads words of records' },
  {
    path: /^domain\/interchange\/formats\/(table-mapping|note-words|foreign-kinds)\.ts$/,
    why: 'headings other tools write',
  },
  { path: /^domain\/snapshots\/transcript\/(?!.*words)/, why: 'reads transcripts by the words in them' },
]

/** Modules whose text keeps the method's terms also where plain words are wanted, with the reason. Paths under src. */
export const KEEPS_TERMS: readonly { readonly path: RegExp; readonly why: string }[] = [
  { path: /^ui\/plain-/, why: 'the terms and the plain words for them' },
  { path: /^app\/settings\/words-choice/, why: 'says which term is called what' },
  { path: /^domain\/interchange\//, why: 'files, and the words other tools know; read in workers' },
  { path: /^domain\/coach\/sources/, why: 'titles of other people’s pages' },
]

/** Attributes of JSX whose strings are always text. */
export const TEXT_ATTRIBUTES = new Set(
  'label title aria-label aria-description aria-valuetext aria-roledescription alt placeholder summary sentence whyNot meta emptyText error text fitLabel frameHint caption words'.split(
    ' ',
  ),
)

/** Attributes whose strings are never text. */
export const OTHER_ATTRIBUTES =
  /^(id|key|keys|className|style|role|type|href|to|rel|target|variant|size|tone|look|kind|as|dir|lang|align|side|hintSide|width|height|viewBox|d|fill|stroke.*|preserveAspectRatio|transform|points|autoComplete|inputMode|accept|popover|scope|state|view|field|data-.*|aria-(labelledby|describedby|controls|owns|live|current|haspopup|hidden|keyshortcuts|activedescendant|sort|autocomplete|orientation))$/

/** Properties whose strings are always text, also single words in small letters. */
export const TEXT_PROPERTIES = new Set(
  'label title words sentence whyNot says placeholder summary caption spoken cap asks mend detail'.split(' '),
)

/** Properties whose strings are never text. */
export const OTHER_PROPERTIES =
  /^(id|key|keys|type|code|rule|path|to|on|rel|font|fontFamily|transform|translate|padding.*|inset.*|margin.*|inlineSize|blockSize|cssText|url|href|query|selector|fields|records|refusal|scope|names|format|dataset|accept)$/

/** Calls (by the last name of what is called) whose strings are always text. */
export const TEXT_CALLS = new Set('announce planned shortly'.split(' '))

/** Calls whose strings are never text. */
export const OTHER_CALLS =
  /^(rowById|anyRowById|matchMedia|closest|matches|querySelector(All)?|getElementById|createElement(NS)?|set(Attribute|Property|Item|Setting)|getItem|setting|(add|remove)EventListener|anyWord|RegExp|Set|Map|lazyRouteComponent|URL|Worker|BroadcastChannel|Symbol|defineRecord|picklist|literal|starts?With|ends?With|includes|indexOf|split|replace(All)?|match|has|get|matchesKey|readColours|DateTimeFormat|NumberFormat|RelativeTimeFormat|ListFormat|Segmenter|Collator|is|nodeOf|note#0|textFindings|textAt|valueAt|listAt|elementIn|elementsIn|attributeOf|createPolicy|supports|open|toLocale.*|localeCompare|normalize|walkChannelName|claim|page#1)$/

/** Functions whose answers are never text. */
export const OTHER_FUNCTIONS =
  /^(walkChannelName|pathData|shapeToSvg|.*(Key|Href|Path|Url|Svg|ClassName)|(?!name)\w*Id)$/

/** Variables whose strings are always text. */
export const TEXT_VARIABLES = new Set('known stake seen given what noun'.split(' '))

/** Variables whose strings are never text. */
export const OTHER_VARIABLES =
  /^(key|font|FONT|FAMILY|KEY|WAYS_ON|START_OR_END|.*_KEYS?|.*_HEADS|CLASSES|STREETS|MONTHS|GROUPS|KEEP_(STYLE|SCRIPT)|SELECTOR|OWN_POINTER|EXAMPLES|d|offset|path|ENTRIES)$/

/** `counted(n, 'quote', 'quotes')`: the two words are the forms of one message, chosen by the number before them. */
export const COUNTING_CALLS = new Set('counted count countOf inWords'.split(' '))

/** Names of keys as the keymap writes them. */
export const KEY_NAME =
  /^((\$mod|Shift|Alt|Control|Meta)\+)*(\$mod|Shift|Alt|Control|Meta|Enter|Escape|Esc|Tab|Space|Backspace|Delete|Home|End|Page(Up|Down)|Arrow(Up|Down|Left|Right)|F\d+|Key[A-Z]|Digit\d|[^\s]|Dead|Process|Unidentified)( .)?$/

/** Strings that are code: markup, style, addresses, paths of drawings. ¤ stands for a value. */
export const CODE =
  /^[.#[]\S|<\/?\w|\/>|=["“]|="|¤(px|rem|em|%|deg)|\bvar\(|^\w+:\/\/|\\n?[{}]|^\((prefers|width|min-|max-|hover|pointer)|^[MLHVQCAZ]¤|^[\w-]+\(¤|^---|^[A-Z-]+(;[A-Z=]+)?:¤|[{};]\s*$|^\s*"\w+":|!important|^(xMid|xMin|UTF|use strict)|sans-serif|^noopener|^popup,|¤\s?\{|^(color-mix|flowchart|mindmap|classDef)\b/

/** Words that look like text and are keys: fields of files others read, selectors, policies. */
export const NEVER =
  /^(outcome note|opportunity kind|success criteria|next step|h2 button|pitch|everything|highlights|(default|base|style|script|form)-(src|uri|action) .*)$/

/** Tables of words by kind: every string in them is text, also single words in small letters. */
export const TEXT_TABLES = /(^|_)WORDS$|^SAYS$|^LINK_NAMES$|^METHOD_UNIT$/

/** Tables whose keys are text as well: they are looked up by what stands on the screen. */
export const TABLES_BY_TEXT = /^PLAIN_WORDS$/

/** Tables of rows with words at the end, such as `[kind, one, many]`, and the column the words begin at. */
export const COUNTED_TABLES: Readonly<Record<string, number>> = { COUNTED: 1, KINDS: 1, MARKS: 2 }
