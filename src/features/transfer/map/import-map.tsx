// The import of a map; readers and dialog load when they are asked for.
import { lazy, Suspense } from 'react'
import type { ImportMapDialogProps } from './import-map-dialog.tsx'

const ImportMapDialog = lazy(async () => ({
  default: (await import('./import-map-dialog.tsx')).ImportMapDialog,
}))

export function ImportMap(props: ImportMapDialogProps) {
  return (
    <Suspense>
      <ImportMapDialog {...props} />
    </Suspense>
  )
}
