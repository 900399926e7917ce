// Hands a file to the browser's downloads.

/** Saves under `fileName`; the browser asks where when it is set up so. */
export function saveFile(contents: Blob, fileName: string): void {
  const url = URL.createObjectURL(contents)
  const link = document.createElement('a')
  link.href = url
  link.download = fileName
  document.body.append(link)
  link.click()
  link.remove()
  // The browser reads the address after the click; a minute later it surely has.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
