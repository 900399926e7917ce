// The four lenses by which siblings are compared (METHOD §6): short notes, no scores, no effort.
import type { Lens } from '../../domain/model/records.ts'

export const LENS_WORDS: Readonly<Record<Lens, { readonly label: string; readonly help: string }>> = {
  sizing: { label: 'Sizing', help: 'How many people, and how often?' },
  market: { label: 'Market', help: 'Does everybody offer it, or would it set us apart?' },
  company: { label: 'Company', help: 'Does it fit the mission and the strategy?' },
  customer: { label: 'Customer', help: 'How much does it matter to them, how well is it met today?' },
}
