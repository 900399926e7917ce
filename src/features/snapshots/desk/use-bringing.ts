// What is pasted on the desk or dropped on it: a picture becomes the face of the page, anything else a transcript to look
// at. In a text field a paste is text; a file is meant for the desk wherever the caret is.
import { type DragEvent, useEffectEvent, useLayoutEffect, useState } from 'react'
import { isTyping } from '../../../ui/actions/use-actions.ts'
import type { TranscriptImport } from '../import/use-transcript-import.ts'

interface BringingPlaces {
  readonly transcript: Pick<TranscriptImport, 'readFile' | 'readText'>
  readonly onPicture: (file: File) => void
  /** Words or a file are being read as a transcript. */
  readonly onTranscript: () => void
}

interface Bringing {
  /** A file is held over the desk. */
  readonly isOver: boolean
  readonly takeFiles: (files: FileList) => void
  /** For the element that stands for the desk. */
  readonly dropTarget: {
    readonly onDragOver: (event: DragEvent) => void
    readonly onDragLeave: (event: DragEvent) => void
    readonly onDrop: (event: DragEvent) => void
  }
}

export function useBringing({ transcript, onPicture, onTranscript }: BringingPlaces): Bringing {
  const [isOver, setIsOver] = useState(false)

  function take(data: Pick<DataTransfer, 'files'>, text = '', html = ''): boolean {
    const first = data.files[0]
    // Word puts a picture of the words beside the words.
    if (first?.type.startsWith('image/') && text.trim() === '') {
      onPicture(first)
      return true
    }
    if (first && !first.type.startsWith('image/')) transcript.readFile(first)
    else if (text.trim() !== '' || html !== '') transcript.readText(text, html)
    else return false
    onTranscript()
    return true
  }
  const takeData = (data: DataTransfer) => take(data, data.getData('text/plain'), data.getData('text/html'))

  const handlePaste = useEffectEvent((event: ClipboardEvent) => {
    const { clipboardData: data } = event
    if (!data || event.defaultPrevented || (isTyping(event.target) && data.files.length === 0)) return
    // Word's picture of the words is no file that was meant.
    if (isTyping(event.target) && data.getData('text/plain').trim() !== '') return
    if (takeData(data)) event.preventDefault()
  })
  // Before the first painting: whoever sees the desk can paste on it.
  useLayoutEffect(() => {
    const listen = (event: ClipboardEvent) => handlePaste(event)
    document.addEventListener('paste', listen)
    return () => document.removeEventListener('paste', listen)
  }, [])

  return {
    isOver,
    takeFiles: (files) => void take({ files }),
    dropTarget: {
      onDragOver(event) {
        if (!event.dataTransfer.types.includes('Files')) return
        event.preventDefault()
        setIsOver(true)
      },
      onDragLeave(event) {
        if (!(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget)))
          setIsOver(false)
      },
      onDrop(event) {
        setIsOver(false)
        if (event.defaultPrevented && event.dataTransfer.files.length === 0) return
        if (takeData(event.dataTransfer)) event.preventDefault()
      },
    },
  }
}
