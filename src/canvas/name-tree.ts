// Says what React Flow's elements are. It calls itself an application, and offers no place for a role on the
// element that holds the nodes and nothing else; its own effects never touch these attributes again.

/** Makes the nodes' element a tree of that name; null says that there is nothing in it. */
export function nameTree(flow: HTMLElement | null, label: string | null): void {
  const nodes = flow?.querySelector('.react-flow__nodes')
  if (flow === null || !nodes) return
  flow.setAttribute('role', 'presentation')
  if (label === null) {
    for (const name of ['role', 'aria-label', 'aria-multiselectable']) nodes.removeAttribute(name)
    return
  }
  nodes.setAttribute('role', 'tree')
  nodes.setAttribute('aria-label', label)
  nodes.setAttribute('aria-multiselectable', 'true')
}
