// Choosing a file: by pressing, by dropping it anywhere on this place, or by pasting it while this place has the focus.
// It only hands the files over; whoever takes them says what is wrong with them.
import { useRef, useState, type DragEvent, type ReactNode } from 'react'
import { Button } from './button.tsx'
import { cx } from './cx.ts'
import { UploadIcon } from './icons.ts'
import { Icon } from './icon.tsx'
import styles from './file-drop.module.css'

export interface FileDropProps {
  /** What the button says, such as "Choose a transcript". */
  readonly label: string
  /** Beside it: what fits, and what happens to it. */
  readonly help?: ReactNode
  /** As in `<input accept>`. */
  readonly accept?: string
  readonly multiple?: boolean
  readonly onFiles: (files: readonly File[]) => void
  readonly className?: string
}

export function FileDrop({ label, help, accept, multiple = false, onFiles, className }: FileDropProps) {
  const input = useRef<HTMLInputElement>(null)
  // Entering a child leaves the parent, so the entries are counted.
  const [depth, setDepth] = useState(0)

  function take(list: FileList | null | undefined): void {
    const files = [...(list ?? [])]
    if (files.length > 0) onFiles(multiple ? files : files.slice(0, 1))
  }
  function handleDrop(event: DragEvent): void {
    event.preventDefault()
    setDepth(0)
    take(event.dataTransfer.files)
  }

  return (
    <div
      className={cx(styles.drop, className)}
      data-over={depth > 0 || undefined}
      onDragEnter={() => setDepth((before) => before + 1)}
      onDragLeave={() => setDepth((before) => Math.max(before - 1, 0))}
      onDragOver={(event) => event.preventDefault()}
      onDrop={handleDrop}
      onPaste={(event) => take(event.clipboardData.files)}
    >
      <Button icon={<Icon as={UploadIcon} />} onClick={() => input.current?.click()}>
        {label}
      </Button>
      {help && <div className={styles.help}>{help}</div>}
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        multiple={multiple}
        aria-label={label}
        onChange={(event) => {
          take(event.target.files)
          // The same file may be chosen again.
          event.target.value = ''
        }}
      />
    </div>
  )
}
