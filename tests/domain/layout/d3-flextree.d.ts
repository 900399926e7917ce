// The part of the oracle's interface that the tests use; the package ships no types.
declare module 'd3-flextree' {
  interface FlexNode<T> {
    readonly data: T
    readonly parent: FlexNode<T> | null
    readonly x: number
    readonly y: number
    each(visit: (node: FlexNode<T>) => void): void
  }
  interface FlexLayout<T> {
    (tree: FlexNode<T>): FlexNode<T>
    hierarchy(root: T): FlexNode<T>
  }
  export function flextree<T>(options: {
    children: (data: T) => T[]
    nodeSize: (node: FlexNode<T>) => [number, number]
    spacing: (a: FlexNode<T>, b: FlexNode<T>) => number
  }): FlexLayout<T>
}
