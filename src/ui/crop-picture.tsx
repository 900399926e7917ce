// Cutting a picture to a square by hand: dragged or moved by arrows, nearer by wheel, slider or plus and minus. The picture
// is drawn on a canvas as it will be kept.
import { type KeyboardEvent, type PointerEvent, useEffect, useEffectEvent, useRef, useState } from 'react'
import { Button } from './button.tsx'
import { changeCrop, type Crop, firstCrop, MOST_ZOOM, sourceSquare } from './crop.ts'
import { Dialog } from './dialog.tsx'
import { encodePicture, openPicture } from './encode-picture.ts'
import { toasts } from './toasts.ts'
import { numberText } from '../lib/locale.ts'
import styles from './crop-picture.module.css'

const PIXELS = 560
const STEP = 0.05
const NEARER = 1.15

export interface CropPictureProps {
  readonly file: File
  readonly onDone: (bytes: Uint8Array, mediaType: string) => void
  readonly onClose: () => void
}

/** Says in a toast why a file is no picture, and closes. */
export function CropPicture({ file, onDone, onClose }: CropPictureProps) {
  const [bitmap, setBitmap] = useState<ImageBitmap | null>(null)
  const refuse = (words: string) => {
    toasts.show({ message: words, key: 'picture' })
    onClose()
  }
  const handleRefused = useEffectEvent(refuse)
  useEffect(() => {
    let opened: ImageBitmap | null = null
    let isOver = false
    void openPicture(file).then((result) => {
      if (!result.ok) {
        if (!isOver) handleRefused(result.words)
      } else if (isOver) result.value.close()
      else {
        opened = result.value
        setBitmap(opened)
      }
    })
    return () => {
      isOver = true
      opened?.close()
    }
  }, [file])

  return bitmap && <Cropping bitmap={bitmap} onDone={onDone} onClose={onClose} onRefused={refuse} />
}

interface CroppingProps extends Pick<CropPictureProps, 'onDone' | 'onClose'> {
  readonly bitmap: ImageBitmap
  readonly onRefused: (words: string) => void
}

function Cropping({ bitmap, onDone, onClose, onRefused }: CroppingProps) {
  const [crop, setCrop] = useState<Crop>(() => firstCrop(bitmap))
  const canvas = useRef<HTMLCanvasElement>(null)
  const from = useRef<{ x: number; y: number } | null>(null)
  const change = (by: Parameters<typeof changeCrop>[2]) => setCrop((now) => changeCrop(bitmap, now, by))

  useEffect(() => {
    const context = canvas.current?.getContext('2d')
    if (!context) return
    const { x, y, side } = sourceSquare(bitmap, crop)
    context.clearRect(0, 0, PIXELS, PIXELS)
    context.imageSmoothingQuality = 'high'
    context.drawImage(bitmap, x, y, side, side, 0, 0, PIXELS, PIXELS)
  }, [bitmap, crop])
  // React's wheel handlers are passive; this one keeps the page still.
  const handleWheel = useEffectEvent((event: WheelEvent) => {
    event.preventDefault()
    change({ zoom: event.deltaY < 0 ? 1.08 : 1 / 1.08 })
  })
  useEffect(() => {
    const element = canvas.current
    const listen = (event: WheelEvent) => handleWheel(event)
    element?.addEventListener('wheel', listen, { passive: false })
    return () => element?.removeEventListener('wheel', listen)
  }, [])

  function handleKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Enter') {
      event.preventDefault()
      finish()
      return
    }
    const step = event.shiftKey ? STEP * 4 : STEP
    const by = {
      ArrowLeft: { x: -step },
      ArrowRight: { x: step },
      ArrowUp: { y: -step },
      ArrowDown: { y: step },
      '+': { zoom: NEARER },
      '=': { zoom: NEARER },
      '-': { zoom: 1 / NEARER },
      '0': { zoom: 1 / MOST_ZOOM },
    }[event.key]
    if (!by || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    change(by)
  }
  function handlePointerMove(event: PointerEvent<HTMLElement>): void {
    const before = from.current
    if (!before) return
    const side = event.currentTarget.getBoundingClientRect().width
    // The picture follows the pointer, so the square goes the other way.
    change({ x: (before.x - event.clientX) / side, y: (before.y - event.clientY) / side })
    from.current = { x: event.clientX, y: event.clientY }
  }
  async function keep(): Promise<void> {
    const result = await encodePicture(bitmap, crop)
    if (result.ok) onDone(result.value.bytes, result.value.mediaType)
    else onRefused(result.words)
  }
  const finish = () => void keep().catch(() => onRefused('This browser could not write the picture.'))

  return (
    <Dialog
      title="Choose the part to show"
      size="small"
      onClose={onClose}
      actions={
        <>
          <Button variant="quiet" onClick={onClose}>
            Leave it
          </Button>
          <Button variant="primary" onClick={finish}>
            Use this part
          </Button>
        </>
      }
    >
      <div className={styles.crop}>
        {/* A surface to drag and to move by keys; what it shows is said by the slider and the words below. */}
        <div
          role="application"
          aria-label="Part of the picture. Arrows move it, plus and minus zoom"
          tabIndex={0}
          data-autofocus
          className={styles.stage}
          onKeyDown={handleKeyDown}
          onPointerDown={(event) => {
            event.currentTarget.setPointerCapture(event.pointerId)
            from.current = { x: event.clientX, y: event.clientY }
          }}
          onPointerMove={handlePointerMove}
          onPointerUp={() => (from.current = null)}
          onPointerCancel={() => (from.current = null)}
        >
          <canvas ref={canvas} width={PIXELS} height={PIXELS} className={styles.canvas} />
        </div>
        <label className={styles.zoom}>
          <span>Zoom</span>
          <input
            type="range"
            min={1}
            max={MOST_ZOOM}
            step={0.05}
            value={crop.zoom}
            aria-valuetext={`${numberText(crop.zoom, 1)} times`}
            onChange={(event) => change({ zoom: Number(event.target.value) / crop.zoom })}
          />
        </label>
        <p className={styles.help}>Drag it, or use the arrow keys; plus and minus zoom.</p>
      </div>
    </Dialog>
  )
}
