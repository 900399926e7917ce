// Where an expression ends up: as an attribute, a property, an argument, an answer… Used to tell text from keys.
import type { ESTree } from 'vite'

type Node = ESTree.Node

/** The place a value goes to; `around` are the expressions it passes through on its way. */
export interface Place {
  readonly is: 'child' | 'attribute' | 'property' | 'call' | 'answer' | 'variable' | 'other' | 'nothing'
  readonly name: string
  readonly around: readonly Node[]
  /** The variable whose table this is a cell of, if any, and how many cells stand before it in its row. */
  readonly table: string
  readonly column: number
}

/** An expression without the parentheses and type assertions around it. */
export function withoutParentheses(node: ESTree.Expression): ESTree.Expression {
  return node.type === 'ParenthesizedExpression' ||
    node.type === 'TSAsExpression' ||
    node.type === 'TSSatisfiesExpression'
    ? withoutParentheses(node.expression)
    : node
}

/** The place of a node, from the nodes that enclose it (outermost first). */
export function placeOf(node: Node, parents: readonly Node[]): Place {
  const around: Node[] = []
  let inside = node
  let isListed = false
  let column = -1
  const place = (is: Place['is'], name = ''): Place => ({ is, name, around, table: tableOf(parents), column })
  for (let at = parents.length - 1; at >= 0; at--) {
    const parent = parents[at]
    if (!parent) break
    switch (parent.type) {
      case 'ParenthesizedExpression':
      case 'TSAsExpression':
      case 'TSSatisfiesExpression':
      case 'TSNonNullExpression':
      case 'LogicalExpression':
      case 'SpreadElement':
      case 'JSXExpressionContainer':
        break
      case 'TemplateLiteral':
        break
      case 'ArrayExpression':
        if (!isListed) column = parent.elements.findIndex((one) => one === inside)
        isListed = true
        break
      case 'ConditionalExpression':
        if (parent.test === inside) return place('nothing')
        break
      case 'BinaryExpression':
        if (parent.operator !== '+') return place('nothing')
        break
      case 'MemberExpression':
        // `[…].join(', ')` and `…`.trim() go on; 'a b c'.split(' ') and names in brackets are keys.
        if (parent.property === inside || (!isListed && inside.type === 'Literal')) return place('nothing')
        return place('other')
      case 'JSXElement':
      case 'JSXFragment':
        return place('child')
      case 'JSXAttribute':
        return place('attribute', nameOf(parent.name))
      case 'Property':
      case 'PropertyDefinition':
        return parent.key === inside ? place('nothing') : place('property', nameOf(parent.key))
      case 'CallExpression':
      case 'NewExpression':
        return parent.callee === inside ? place('other') : place('call', nameOf(parent.callee))
      case 'VariableDeclarator':
        return place('variable', nameOf(parent.id))
      case 'AssignmentExpression':
        return place('property', nameOf(parent.left))
      case 'AssignmentPattern':
        return place('property', nameOf(parent.left))
      case 'ReturnStatement':
      case 'ArrowFunctionExpression':
        return place('answer', functionName(parents.slice(0, at + 1)))
      case 'YieldExpression':
      case 'AwaitExpression':
      case 'ThrowStatement':
        return place('other')
      default:
        return place('nothing')
    }
    around.push(parent)
    inside = parent
  }
  return place('nothing')
}

/** The variable a literal table is given to, from inside it. */
function tableOf(parents: readonly Node[]): string {
  const holder = parents.findLast((node) => !INSIDE_TABLES.has(node.type))
  return holder?.type === 'VariableDeclarator' ? nameOf(holder.id) : ''
}

const INSIDE_TABLES = new Set(
  'ObjectExpression Property ArrayExpression TSAsExpression TSSatisfiesExpression ParenthesizedExpression'.split(
    ' ',
  ),
)

/** The name of the function the innermost answer belongs to. */
function functionName(parents: readonly Node[]): string {
  for (let at = parents.length - 1; at >= 0; at--) {
    const node = parents[at]
    const parent = parents[at - 1]
    if (node?.type === 'FunctionDeclaration' && node.id) return node.id.name
    if (node?.type !== 'ArrowFunctionExpression' && node?.type !== 'FunctionExpression') continue
    if (parent?.type === 'VariableDeclarator') return nameOf(parent.id)
    if (parent?.type === 'Property') return nameOf(parent.key)
    return ''
  }
  return ''
}

/** The last name of a callee, a key or a target. */
function nameOf(node: Node): string {
  if (node.type === 'Identifier' || node.type === 'JSXIdentifier') return node.name
  if (node.type === 'JSXNamespacedName') return `${node.namespace.name}:${node.name.name}`
  if (node.type === 'MemberExpression') return nameOf(node.property)
  if (node.type === 'Literal') return String(node.value)
  if (node.type === 'PrivateIdentifier') return node.name
  return ''
}
