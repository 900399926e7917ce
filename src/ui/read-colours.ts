// The tokens as plain colours, for whoever paints by script (a canvas, an exported picture).
// Resolved where `host` stands, so theme, stage and print count. A change of theme needs a new reading.

export function readColours<Name extends string>(
  names: readonly Name[],
  host: Element = document.body,
): Record<Name, string> {
  const probe = document.createElement('span')
  probe.hidden = true
  host.append(probe)
  const style = getComputedStyle(probe)
  const pairs = names.map((name) => {
    probe.style.color = `var(--${name})`
    return [name, style.color] as const
  })
  probe.remove()
  // The keys are exactly the names that came in.
  return Object.fromEntries(pairs) as Record<Name, string>
}
