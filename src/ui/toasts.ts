// The app's one toast queue; the shell draws it.
import { createToastQueue } from './toast-queue.ts'

export const toasts = createToastQueue()
