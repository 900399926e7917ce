// Says a result aloud, politely: "Moved under …, 2 of 5". One hidden live region per page, made when first needed.
// While a modal dialog is open everything outside it is silent, so the region moves into the dialog.

let region: HTMLElement | null = null
let alternate = false
let clearing = 0

/** Long enough to be picked up; afterwards nobody should find old news at the end of the page. */
const CLEAR_MS = 5000

export function announce(message: string): void {
  const host = liveRegion()
  // The same words twice in a row are still news: an invisible difference makes the reader speak again.
  alternate = !alternate
  host.textContent = alternate ? message : `${message}\u00A0`
  window.clearTimeout(clearing)
  clearing = window.setTimeout(() => {
    host.textContent = ''
  }, CLEAR_MS)
}

function liveRegion(): HTMLElement {
  const home = document.querySelector('dialog:modal') ?? document.body
  if (!region?.isConnected) {
    region = document.createElement('div')
    region.className = 'visually-hidden'
    region.setAttribute('role', 'status')
    region.setAttribute('aria-live', 'polite')
  }
  if (region.parentElement !== home) home.append(region)
  return region
}
