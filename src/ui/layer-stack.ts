// Which floating surfaces are open, the newest last: Escape closes only that one.

const open: symbol[] = []

export function pushLayer(): { isTop: () => boolean; remove: () => void } {
  const token = Symbol('layer')
  open.push(token)
  return {
    isTop: () => open.at(-1) === token,
    remove: () => {
      const at = open.indexOf(token)
      if (at >= 0) open.splice(at, 1)
    },
  }
}
