// Which keyboard stands in front of the reader: decides between ⌘ and Ctrl, and nothing else.

export function isApplePlatform(): boolean {
  return typeof navigator !== 'undefined' && /mac|iphone|ipad|ipod/i.test(navigator.platform)
}
