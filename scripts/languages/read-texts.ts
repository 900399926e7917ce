// Finds the text of the interface in one module of the source: strings, templates, JSX. What is text and what is a key
// is decided by where it stands (places.ts) and, where that does not say, by how it looks.
import { type ESTree, parseSync } from 'vite'
import { type Part, type Span } from './message.ts'
import { type Place, placeOf, withoutParentheses } from './place-of.ts'
import {
  CODE,
  COUNTED_TABLES,
  COUNTING_CALLS,
  KEY_NAME,
  NEVER,
  OTHER_ATTRIBUTES,
  OTHER_CALLS,
  OTHER_FUNCTIONS,
  OTHER_PROPERTIES,
  OTHER_VARIABLES,
  TABLES_BY_TEXT,
  TEXT_ATTRIBUTES,
  TEXT_CALLS,
  TEXT_PROPERTIES,
  TEXT_TABLES,
  TEXT_VARIABLES,
} from './places.ts'

/** Text as it is said: one message, one of two by a condition, or one of several by a number. */
export type Wording =
  | { readonly is: 'message'; readonly parts: readonly Part[] }
  | { readonly is: 'choice'; readonly test: Span; readonly yes: Wording; readonly no: Wording }
  | {
      readonly is: 'plural'
      readonly number: Part & { is: 'value' }
      readonly one: readonly Part[]
      readonly other: readonly Part[]
    }

/** One place of the source that holds text. */
export interface Text extends Span {
  readonly as: 'expression' | 'attribute' | 'children' | 'key'
  readonly wording: Wording
}

/** One piece of the source whose words are text: a string, the words of a template, or words between tags. */
export interface Piece extends Span {
  readonly as: 'string' | 'attribute' | 'template' | 'words'
  /** The words; of a template those between its values. */
  readonly words: readonly string[]
  /** The property it is the whole value of, where that stands in no function and so is read once, when the module loads. */
  readonly property: (Span & { readonly name: Span; readonly computed: boolean }) | null
}

type Node = ESTree.Node
type Loose =
  | Part
  | {
      readonly is: 'tag'
      readonly open: Span
      readonly close: Span | null
      readonly inside: readonly Loose[]
    }
  | {
      readonly is: 'either'
      readonly test: ESTree.Expression
      readonly yes: readonly Loose[]
      readonly no: readonly Loose[]
    }

const MOST_CHOICES = 2
const spanOf = (node: Span | ESTree.Span): Span =>
  'from' in node ? node : { from: node.start, to: node.end }

/** All text of a module, in the order of the source; places may lie inside the values of others. */
export function textsIn(code: string, file: string): Text[] {
  return read(code, file).texts
}

/** The pieces all text of a module is made of, in the order of the source; a template may hold others in its values. */
export function piecesIn(code: string, file: string): Piece[] {
  return read(code, file).pieces
}

function read(code: string, file: string): { texts: Text[]; pieces: Piece[] } {
  const { program, errors } = parseSync(file, code, { sourceType: 'module' })
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`)
  const found: Text[] = []
  const parents: Node[] = []
  /** Nodes whose words belong to a text around them, whatever they look like. */
  const spoken = new Set<Node>()
  const done = new Set<Node>()
  const pieces = new Map<number, Piece>()

  function visit(node: Node): void {
    if (done.has(node)) return
    if (node.type === 'JSXElement' || node.type === 'JSXFragment') readChildren(node)
    else if (node.type === 'ConditionalExpression') readCount(node)
    else if (node.type === 'TemplateLiteral') readTemplate(node)
    else if (node.type === 'Literal' && typeof node.value === 'string')
      readString(node as ESTree.StringLiteral)
    else if (node.type === 'CallExpression') readCounting(node)
    else if (node.type === 'Property') readKey(node)
    parents.push(node)
    for (const child of childrenOf(node)) visit(child)
    parents.pop()
  }

  const sourceOf = (node: ESTree.Span) => code.slice(node.start, node.end)

  function notePiece(node: Node, as: Piece['as'], words: readonly string[]): void {
    const parent = parents.at(-1)
    const isLoadedOnce =
      parent?.type === 'Property' &&
      parent.value === node &&
      !parent.shorthand &&
      !parents.some((one) => /Function/.test(one.type))
    const property = isLoadedOnce
      ? { ...spanOf(parent), name: spanOf(parent.key), computed: parent.computed }
      : null
    pieces.set(node.start, { ...spanOf(node), as, words, property })
  }

  function isText(node: Node, said: string): boolean {
    if (!/[A-Za-z]/.test(said) && !/¤.*[→←]|[→←].*¤/.test(said)) return false
    const place = placeOf(node, parents)
    if (place.is === 'nothing' || NEVER.test(said)) return false
    if (spoken.has(node) || place.around.some((one) => spoken.has(one)))
      return !CODE.test(said) && /[a-z]{2}|\b[aI]\b/.test(said)
    const sure = sureOf(place)
    if (sure === false || CODE.test(said)) return false
    if (KEY_NAME.test(said))
      return sure === true && place.is === 'property' && /^(spoken|cap)$/.test(place.name)
    if (sure === true) return place.is !== 'property' || !/^[a-z]+([-.:/][\w-]+)+$|^[a-z]+[A-Z]/.test(said)
    return looksLikeText(said)
  }

  function readString(node: ESTree.StringLiteral): void {
    if (!isText(node, node.value)) return
    const as = parents.at(-1)?.type === 'JSXAttribute' ? 'attribute' : 'expression'
    notePiece(node, as === 'attribute' ? 'attribute' : 'string', [node.value])
    add(node, as, [{ is: 'text', text: node.value }])
  }

  function readTemplate(node: ESTree.TemplateLiteral): void {
    if (parents.at(-1)?.type === 'TaggedTemplateExpression') return
    if (!isText(node, flat(node))) return
    add(node, 'expression', partsOf(node))
    for (const expression of node.expressions) spoken.add(expression)
  }

  /** `count === 1 ? '1 quote' : `${count} quotes`` is one message with forms. */
  function readCount(node: ESTree.ConditionalExpression): void {
    if (numberOf(node.test) === undefined) return
    const [yes, no] = [withoutParentheses(node.consequent), withoutParentheses(node.alternate)]
    if (!isSaid(yes) || !isSaid(no)) return
    const place = placeOf(node, parents)
    if (place.is === 'nothing' || sureOf(place) === false) return
    if ([yes, no].some((one) => CODE.test(flat(one)))) return
    if (!spoken.has(node) && sureOf(place) !== true && ![yes, no].some((one) => looksLikeText(flat(one))))
      return
    add(node, 'expression', [either(node)])
    for (const one of [yes, no]) {
      done.add(one)
      if (one.type === 'TemplateLiteral')
        for (const expression of one.expressions) {
          spoken.add(expression)
          parents.push(node, one)
          visit(expression)
          parents.splice(-2)
        }
    }
    done.add(node.test)
  }

  /** The key of a table that is looked up by text. */
  function readKey(node: Node & { type: 'Property' }): void {
    if (!TABLES_BY_TEXT.test(placeOf(node.value, [...parents, node]).table) || node.computed) return
    const text =
      node.key.type === 'Identifier'
        ? node.key.name
        : node.key.type === 'Literal'
          ? String(node.key.value)
          : ''
    if (text !== '') add(node.key, 'key', [{ is: 'text', text }])
  }

  /** `counted(n, 'quote', 'quotes')`: both words are replaced by the form that fits the number. */
  function readCounting(node: ESTree.CallExpression): void {
    const name = node.callee.type === 'Identifier' ? node.callee.name : ''
    const at = node.arguments.findIndex((one) => one.type === 'Literal' && typeof one.value === 'string')
    const [number, one, other] = [node.arguments[at - 1], node.arguments[at], node.arguments[at + 1]]
    if (!COUNTING_CALLS.has(name) || !number || number.type === 'SpreadElement') return
    if (one?.type !== 'Literal' || other?.type !== 'Literal') return
    const forms = [one, other].map((word): Part[] => [{ is: 'text', text: String(word.value) }])
    const value = { is: 'value' as const, name: nameOf(number), ...spanOf(number) }
    for (const word of [one, other]) {
      notePiece(word, 'string', [String(word.value)])
      found.push({
        ...spanOf(word),
        as: 'expression',
        wording: { is: 'plural', number: value, one: forms[0] ?? [], other: forms[1] ?? [] },
      })
      done.add(word)
    }
  }

  /** Words between the tags of an element, with what stands among them, are one message. */
  function readChildren(node: ESTree.JSXElement | ESTree.JSXFragment): void {
    if (!node.children.some((child) => child.type === 'JSXText' && /[A-Za-z→←]/.test(child.value))) return
    const children = withoutEdges(node.children)
    const first = children[0]
    const last = children.at(-1)
    if (!first || !last) return
    const parts = partsOfChildren(children)
    found.push({ from: first.start, to: last.end, as: 'children', wording: worded(named(trimmed(parts))) })
  }

  /** Children without the icons and the like that stand before and after the words. */
  function withoutEdges(children: readonly ESTree.JSXChild[]): ESTree.JSXChild[] {
    const isEdge = (child: ESTree.JSXChild) =>
      (child.type === 'JSXText' && child.value.trim() === '') ||
      (child.type === 'JSXElement' && isOpaque(child)) ||
      (child.type === 'JSXExpressionContainer' && holdsJsx(child.expression))
    const from = children.findIndex((child) => !isEdge(child))
    return children.slice(from, children.findLastIndex((child) => !isEdge(child)) + 1)
  }

  /** An element no words of the message stand in. */
  const isOpaque = ({ closingElement, children }: ESTree.JSXElement) =>
    !closingElement || !children.every(isSimple) || !children.some(hasWordsOrValue)

  function partsOfChildren(children: readonly ESTree.JSXChild[]): Loose[] {
    return children.flatMap((child): Loose[] => {
      if (child.type === 'JSXText') {
        done.add(child)
        const text = textOfJsx(child.value)
        notePiece(child, 'words', [text])
        return text === '' ? [] : [{ is: 'text', text }]
      }
      if (child.type === 'JSXExpressionContainer') {
        const inside = child.expression
        if (inside.type === 'JSXEmptyExpression') return []
        const plain = withoutParentheses(inside)
        if (plain.type === 'Literal' && typeof plain.value === 'string') {
          done.add(plain)
          notePiece(plain, 'string', [plain.value])
          return [{ is: 'text', text: plain.value }]
        }
        if (plain.type === 'ConditionalExpression' && isEither(plain)) {
          claim(plain)
          return [either(plain)]
        }
        spoken.add(inside)
        return [{ is: 'value', name: '', ...spanOf(inside) }]
      }
      if (child.type === 'JSXElement') {
        const { openingElement: opening, closingElement: closing } = child
        if (!closing || isOpaque(child)) return [{ is: 'tag', open: spanOf(child), close: null, inside: [] }]
        done.add(child)
        parents.push(child)
        visit(opening)
        parents.pop()
        const inside = partsOfChildren(child.children)
        for (const one of child.children) {
          parents.push(child)
          visit(one)
          parents.pop()
        }
        return [{ is: 'tag', open: spanOf(opening), close: spanOf(closing), inside }]
      }
      return [{ is: 'value', name: '', ...spanOf(child) }]
    })
  }

  /** The branches of a choice are spoken for; what stands inside their values is still looked at. */
  function claim(node: ESTree.ConditionalExpression): void {
    for (const branch of [node.consequent, node.alternate].map(withoutParentheses)) {
      done.add(branch)
      if (branch.type === 'TemplateLiteral')
        for (const expression of branch.expressions) {
          spoken.add(expression)
          visit(expression)
        }
    }
    spoken.add(node)
    done.add(node)
    visit(node.test)
  }

  const isEither = (node: ESTree.ConditionalExpression) =>
    isSaid(withoutParentheses(node.consequent)) && isSaid(withoutParentheses(node.alternate))

  function either(node: ESTree.ConditionalExpression): Loose {
    return {
      is: 'either',
      test: node.test,
      yes: partsOf(withoutParentheses(node.consequent)),
      no: partsOf(withoutParentheses(node.alternate)),
    }
  }

  function partsOf(node: ESTree.Expression): Loose[] {
    if (node.type === 'Literal') {
      notePiece(node, 'string', [String(node.value)])
      return [{ is: 'text', text: String(node.value) }]
    }
    if (node.type !== 'TemplateLiteral') return [{ is: 'value', name: '', ...spanOf(node) }]
    notePiece(
      node,
      'template',
      node.quasis.map((quasi) => quasi.value.cooked ?? ''),
    )
    return node.quasis.flatMap((quasi, index): Loose[] => {
      const text: Loose[] = quasi.value.cooked ? [{ is: 'text', text: quasi.value.cooked }] : []
      const expression = node.expressions[index]
      if (!expression) return text
      const plain = withoutParentheses(expression)
      if (plain.type === 'ConditionalExpression' && isEither(plain)) {
        claim(plain)
        return [...text, either(plain)]
      }
      return [...text, { is: 'value', name: '', ...spanOf(plain) }]
    })
  }

  function add(node: Node, as: Text['as'], parts: readonly Loose[]): void {
    found.push({ ...spanOf(node), as, wording: worded(named(parts)) })
    done.add(node)
  }

  /** Gives every value its name: the last word of its expression, with a number where two would be the same. */
  function named(parts: readonly Loose[]): Loose[] {
    const names = new Map<string, string>()
    const nameFor = (from: number, to: number) => {
      const source = code.slice(from, to)
      const known = names.get(source)
      if (known !== undefined) return known
      const wanted = nameInSource(source)
      let name = wanted
      for (let n = 2; [...names.values()].includes(name); n++) name = `${wanted}${n}`
      names.set(source, name)
      return name
    }
    const walk = (list: readonly Loose[]): Loose[] =>
      list.map((part): Loose => {
        if (part.is === 'value') return { ...part, name: nameFor(part.from, part.to) }
        if (part.is === 'tag') return { ...part, inside: walk(part.inside) }
        if (part.is === 'either') return { ...part, yes: walk(part.yes), no: walk(part.no) }
        return part
      })
    return walk(parts)
  }

  /** Takes the choices out of the text, so that each way of saying it is a whole message. */
  function worded(parts: readonly Loose[]): Wording {
    const test = firstTest(parts)
    if (!test) return { is: 'message', parts: joined(parts as readonly Part[]) } // nothing loose is left
    const source = sourceOf(test)
    const yes = decided(parts, source, true, sourceOf)
    const no = decided(parts, source, false, sourceOf)
    const number = numberOf(test)
    if (number && !firstTest(yes) && !firstTest(no)) {
      const value = {
        is: 'value' as const,
        name: nameIn([...yes, ...no], number) ?? nameOf(number),
        ...spanOf(number),
      }
      return {
        is: 'plural',
        number: value,
        one: joined(yes as readonly Part[]), // no test is left in it
        other: joined(no as readonly Part[]), // nor here
      }
    }
    return { is: 'choice', test: spanOf(test), yes: worded(yes), no: worded(no) }
  }

  function nameIn(parts: readonly Loose[], node: ESTree.Span): string | undefined {
    for (const part of parts) {
      if (part.is === 'value' && code.slice(part.from, part.to) === sourceOf(node)) return part.name
      const inside = part.is === 'tag' ? nameIn(part.inside, node) : undefined
      if (inside !== undefined) return inside
    }
    return undefined
  }

  const nameOf = (node: ESTree.Span) => nameInSource(sourceOf(node))

  visit(program)
  return {
    texts: found.toSorted((a, b) => a.from - b.from || b.to - a.to),
    pieces: [...pieces.values()].toSorted((a, b) => a.from - b.from),
  }
}

/** The name of a value: `quotes.length` is {quotes}, `nameOf(card)` is {card}, `view.outcome.title` is {title}. */
function nameInSource(source: string): string {
  const words = source
    .replace(/\.(length|size)\b|\b(String|Number|numberText)\(|\.toLocaleString\([^)]*\)/g, ' ')
    .replace(/(['"`]).*?\1/gs, ' ')
    .match(/[A-Za-z_$][\w$]*/g)
  const small = words?.filter((word) => !/^[A-Z_]+$/.test(word))
  const call = /^[\w.]+\(\s*([A-Za-z_$][\w.$]*)/.exec(source)?.[1]?.split('.').at(-1)
  const name = (source.includes('(') ? (call ?? small?.[0]) : (small?.at(-1) ?? words?.at(-1))) ?? 'value'
  return name.replace(/[^\w]/g, '') || 'value'
}

/** A word of a row `[kind, one, many]`. */
const isForm = ({ table, column, around }: Place) =>
  column >= (COUNTED_TABLES[table] ?? Infinity) &&
  around.filter((one) => one.type === 'ArrayExpression').length > 1

function sureOf(place: Place): boolean | undefined {
  if (TEXT_TABLES.test(place.table) || isForm(place)) return true
  switch (place.is) {
    case 'child':
      return true
    case 'attribute':
      return TEXT_ATTRIBUTES.has(place.name) ? true : OTHER_ATTRIBUTES.test(place.name) ? false : undefined
    case 'property':
      return TEXT_PROPERTIES.has(place.name) ? true : OTHER_PROPERTIES.test(place.name) ? false : undefined
    case 'call':
      return TEXT_CALLS.has(place.name) ? true : OTHER_CALLS.test(place.name) ? false : undefined
    case 'answer':
      return OTHER_FUNCTIONS.test(place.name) ? false : undefined
    case 'variable':
      return TEXT_VARIABLES.has(place.name) ? true : OTHER_VARIABLES.test(place.name) ? false : undefined
    case 'other':
      return undefined
    case 'nothing':
      return false
  }
}

/** Words with a space between them, or one word with a capital. */
function looksLikeText(said: string): boolean {
  if (/[→←]/.test(said)) return true
  if (/^[A-ZÀ-Þ][a-zà-ÿ’]+[.…:]?$/.test(said)) return true
  const words = said.split(/[\s\u00a0]+/).filter((word) => word !== '')
  if (words.length < 2 && !/^\s|\s$/.test(said)) return false
  return words.some(
    (word) =>
      /^[“‘(]?([A-Za-zà-ÿ’'-]*[a-z]{2}[a-zà-ÿ’']*|[aAI])[”’.,:;…)?]*$/.test(word) &&
      !/^[a-z]+[A-Z]/.test(word),
  )
}

function isSaid(node: ESTree.Expression): node is ESTree.StringLiteral | ESTree.TemplateLiteral {
  return node.type === 'TemplateLiteral' || (node.type === 'Literal' && typeof node.value === 'string')
}

/** The words of a string or template; ¤ stands for a value, and of a choice the last words are taken. */
function flat(node: ESTree.StringLiteral | ESTree.TemplateLiteral): string {
  if (node.type === 'Literal') return node.value
  return node.quasis
    .map((quasi, at) => {
      const value = node.expressions[at]
      const plain = value && withoutParentheses(value)
      const last = plain?.type === 'ConditionalExpression' ? withoutParentheses(plain.alternate) : undefined
      return `${quasi.value.cooked ?? ''}${last && isSaid(last) ? flat(last) : value ? '¤' : ''}`
    })
    .join('')
}

/** The number a test `n === 1` asks about. */
function numberOf(test: ESTree.Expression): ESTree.Expression | undefined {
  const plain = withoutParentheses(test)
  if (plain.type !== 'BinaryExpression' || plain.operator !== '===') return undefined
  return plain.right.type === 'Literal' && plain.right.value === 1 ? plain.left : undefined
}

function firstTest(parts: readonly Loose[], depth = 0): ESTree.Expression | undefined {
  // Choices that do not count come first, so that a plural is always the innermost.
  const tests = testsIn(parts)
  if (depth > MOST_CHOICES) return undefined
  return tests.find((test) => !numberOf(test)) ?? tests[0]
}

function testsIn(parts: readonly Loose[]): ESTree.Expression[] {
  return parts.flatMap((part) => {
    if (part.is === 'either') return [part.test, ...testsIn(part.yes), ...testsIn(part.no)]
    return part.is === 'tag' ? testsIn(part.inside) : []
  })
}

/** The text when a test came out as `outcome`, wherever it stands in it. */
function decided(
  parts: readonly Loose[],
  test: string,
  outcome: boolean,
  sourceOf: (node: ESTree.Span) => string,
): Loose[] {
  return parts.flatMap((part): Loose[] => {
    if (part.is === 'tag') return [{ ...part, inside: decided(part.inside, test, outcome, sourceOf) }]
    if (part.is !== 'either') return [part]
    const [yes, no] = [part.yes, part.no].map((side) => decided(side, test, outcome, sourceOf))
    if (sourceOf(part.test) === test) return (outcome ? yes : no) ?? []
    return [{ ...part, yes: yes ?? [], no: no ?? [] }]
  })
}

/** Text beside text becomes one. */
function joined(parts: readonly Part[]): Part[] {
  const whole: Part[] = []
  for (const part of parts) {
    const last = whole.at(-1)
    if (part.is === 'text' && last?.is === 'text')
      whole.splice(-1, 1, { is: 'text', text: last.text + part.text })
    else whole.push(part.is === 'tag' ? { ...part, inside: joined(part.inside) } : part)
  }
  return whole
}

const trimmed = (parts: readonly Loose[]) =>
  parts.filter(
    (part, at) => !(part.is === 'text' && part.text.trim() === '' && (at === 0 || at === parts.length - 1)),
  )

/** JSX text as React shows it: lines are trimmed and joined by one space. */
function textOfJsx(raw: string): string {
  const lines = raw.split(/\r\n|\n|\r/)
  return lines
    .map((line, at) => {
      let text = line.replaceAll('\t', ' ')
      if (at > 0) text = text.replace(/^ +/, '')
      if (at < lines.length - 1) text = text.replace(/ +$/, '')
      return text
    })
    .filter((line) => line !== '')
    .join(' ')
    .replace(/&(nbsp|amp|lt|gt|quot|apos);/g, (entity) => ENTITIES[entity] ?? entity)
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&nbsp;': '\u00a0',
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
}

const isSimple = (child: ESTree.JSXChild): boolean =>
  child.type === 'JSXText' ||
  (child.type === 'JSXExpressionContainer' &&
    child.expression.type !== 'JSXEmptyExpression' &&
    !holdsJsx(child.expression))

const hasWordsOrValue = (child: ESTree.JSXChild): boolean =>
  child.type === 'JSXExpressionContainer' || (child.type === 'JSXText' && child.value.trim() !== '')

function holdsJsx(node: Node): boolean {
  return node.type === 'JSXElement' || node.type === 'JSXFragment' || childrenOf(node).some(holdsJsx)
}

/** The nodes right inside a node, in the order of the source. */
function childrenOf(node: Node): Node[] {
  return Object.values(node).flatMap((value: unknown): Node[] =>
    Array.isArray(value) ? value.filter(isNode) : isNode(value) ? [value] : [],
  )
}

function isNode(value: unknown): value is Node {
  return (
    typeof value === 'object' &&
    value !== null &&
    'type' in value &&
    typeof value.type === 'string' &&
    'start' in value
  )
}
