// Words that the parts of the outcomes share.
import type { Outcome } from '../../domain/model/records.ts'

export const OPERATOR_WORDS: Readonly<Record<Outcome['operator'], string>> = {
  sum: 'added',
  product: 'multiplied',
  ratio: 'divides',
  influences: 'influences',
}

export const OPERATOR_HELP: Readonly<Record<Outcome['operator'], string>> = {
  sum: 'One part of the whole: new customers + returning ones.',
  product: 'One factor: customers × spend × months.',
  ratio: 'The number below the line: revenue ÷ customers.',
  influences: 'It moves the other one; nobody knows by how much.',
}

export const SHORT_KIND: Readonly<Record<Outcome['kind'], string>> = {
  business: 'business',
  product: 'product',
  traction: 'traction',
}
