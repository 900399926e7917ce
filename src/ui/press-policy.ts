// React Aria's press handling writes a <style> tag into the head, which our content policy forbids. It leaves that out
// when an element with its id is there already, and base.css carries the rule: call this before the first of its components.

const STYLE_ID = 'react-aria-pressable-style'

export function keepPressStylesOut(): void {
  if (document.getElementById(STYLE_ID)) return
  const placeholder = document.createElement('meta')
  placeholder.id = STYLE_ID
  document.head.append(placeholder)
}
