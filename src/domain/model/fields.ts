// The kinds of field a record may have. Every field reads to a value, whatever was stored:
// a wrong or missing value becomes the field's default, so one bad field never hides a record.
import * as v from 'valibot'

export const text = () => v.fallback(v.string(), '')
export const maybeText = () => v.fallback(v.nullable(v.string()), null)
export const amount = () => v.fallback(v.nullable(v.pipe(v.number(), v.finite())), null)
/** A place on the assumption map, 0–1, or null while unplaced. */
export const share = () => v.fallback(v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1))), null)
export const count = (initial: number) => v.fallback(v.pipe(v.number(), v.integer(), v.minValue(0)), initial)
export const maybeCount = () => v.fallback(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))), null)
/** Milliseconds since 1970, or null. */
export const instant = () => v.fallback(v.nullable(v.pipe(v.number(), v.finite())), null)
/** A calendar day `YYYY-MM-DD`, or '' when unknown. */
export const day = () => v.fallback(v.pipe(v.string(), v.regex(/^(\d{4}-\d{2}-\d{2})?$/)), '')
/** A time of day `HH:MM`, or '' when unknown. */
export const timeOfDay = () => v.fallback(v.pipe(v.string(), v.regex(/^(([01]\d|2[0-3]):[0-5]\d)?$/)), '')
export const id = () => v.fallback(v.string(), '')
export const maybeId = () => v.fallback(v.nullable(v.string()), null)
export const ids = () => v.fallback(v.pipe(v.array(v.string()), v.readonly()), [])
export const texts = () => v.fallback(v.pipe(v.array(v.string()), v.readonly()), [])
export const flag = () => v.fallback(v.boolean(), false)
export const choice = <const Options extends readonly [string, ...string[]]>(
  options: Options,
  initial: NoInfer<Options[number]>,
) => v.fallback(v.picklist(options), initial)
export const maybeChoice = <const Options extends readonly [string, ...string[]]>(options: Options) =>
  v.fallback(v.nullable(v.picklist(options)), null)

/** A keyed field: each key merges on its own (quick facts, lenses). */
export const textsByKey = () => v.fallback(v.pipe(v.record(v.string(), v.string()), v.readonly()), {})

/** Where a node hangs: parent id → [counter, order key]; the highest counter wins (see tree/forest). */
export const place = () =>
  v.fallback(
    v.pipe(v.record(v.string(), v.pipe(v.tuple([v.number(), v.string()]), v.readonly())), v.readonly()),
    {},
  )

/** Words marked in a transcript: the turn, and the stretch of its text (UTF-16 offsets). */
export const passage = () =>
  v.fallback(
    v.nullable(v.pipe(v.object({ turn: v.number(), from: v.number(), to: v.number() }), v.readonly())),
    null,
  )

/** A file kept beside the document by its SHA-256 (hex). */
export const blobRef = () =>
  v.fallback(
    v.nullable(
      v.pipe(
        v.object({ hash: v.string(), name: v.string(), mediaType: v.string(), size: v.number() }),
        v.readonly(),
      ),
    ),
    null,
  )
