// The index over everything that was written down: ranked, forgiving of slips, filtered. Transcripts are searched apart.
// Invariant: the answer depends on the documents and the query alone; documents are told apart by their id.
import MiniSearch, { type SearchResult } from 'minisearch'
import { foldText } from '../snapshots/transcript/fold-text.ts'
import type { SearchDocument } from './documents.ts'
import { slipsFor } from './near-words.ts'
import { SEARCH_TYPES, type SearchQuery, type SearchType } from './read-filters.ts'

export interface RecordHit {
  readonly document: SearchDocument
  /** The words of the document that were met, folded: what to light. */
  readonly words: readonly string[]
}

export interface RecordGroup {
  readonly type: SearchType
  /** How many there are; `hits` holds the best of them. */
  readonly count: number
  readonly hits: readonly RecordHit[]
}

export interface RecordIndex {
  /** Takes documents in; one with a known id is replaced. */
  readonly put: (documents: readonly SearchDocument[]) => void
  readonly remove: (ids: readonly string[]) => void
  readonly size: () => number
  /** Groups with their best hits first, at most `most` hits each. Without words, filters alone list the newest. */
  readonly search: (query: SearchQuery, most: number) => readonly RecordGroup[]
}

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu

export function createRecordIndex(): RecordIndex {
  const documents = new Map<string, SearchDocument>()
  const index = new MiniSearch<SearchDocument>({
    fields: ['name', 'more', 'person'],
    tokenize: (text) => foldText(text).text.match(WORD) ?? [],
    processTerm: (term) => term,
    searchOptions: {
      combineWith: 'AND',
      prefix: true,
      fuzzy: (term) => slipsFor(term),
      boost: { name: 3, person: 2 },
      weights: { fuzzy: 0.3, prefix: 0.6 },
    },
  })

  function isWanted(document: SearchDocument, query: SearchQuery): boolean {
    if (query.types.length > 0 && !query.types.includes(document.type)) return false
    if (query.since !== null && document.day < query.since) return false
    if (query.people.length === 0) return true
    const person = foldText(document.person).text
    return query.people.every((name) => person.includes(foldText(name).text))
  }

  function found(query: SearchQuery): readonly RecordHit[] {
    const answer: RecordHit[] = []
    if (query.words === '') {
      for (const document of documents.values())
        if (isWanted(document, query)) answer.push({ document, words: [] })
      return answer.sort((a, b) =>
        a.document.day < b.document.day ? 1 : a.document.day > b.document.day ? -1 : 0,
      )
    }
    for (const result of index.search(query.words)) {
      const document = documents.get(idOf(result))
      if (document && isWanted(document, query)) answer.push({ document, words: result.terms })
    }
    return answer
  }

  return {
    put(fresh) {
      for (const document of fresh) {
        if (documents.has(document.id)) index.replace(document)
        else index.add(document)
        documents.set(document.id, document)
      }
    },
    remove(ids) {
      for (const id of ids) if (documents.delete(id)) index.discard(id)
    },
    size: () => documents.size,
    search(query, most) {
      if (query.words === '' && query.types.length + query.people.length === 0 && query.since === null)
        return []
      const groups = new Map<SearchType, { count: number; hits: RecordHit[] }>()
      for (const hit of found(query)) {
        const group = groups.get(hit.document.type) ?? { count: 0, hits: [] }
        group.count += 1
        if (group.hits.length < most) group.hits.push(hit)
        groups.set(hit.document.type, group)
      }
      return SEARCH_TYPES.flatMap(({ type }) => {
        const group = groups.get(type)
        return group ? [{ type, ...group }] : []
      })
    },
  }
}

function idOf(result: SearchResult): string {
  return String(result.id)
}
