// The Vite plugin that builds the app in another language: `ESPALIER_LANGUAGE=de` takes src/languages/de.json,
// `en-XB` the pseudo-language. Without it nothing is added, and the English stands in the source as it is.
import { existsSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Plugin } from 'vite'
import { speaks } from './catalogue.ts'
import { PSEUDO_TAG, translateToPseudo } from './pseudo.ts'
import { FORMS_MODULE, type Translate, translateModule, type Translation } from './translate-module.ts'

/** A file of translations, src/languages/<tag>.json. */
interface LanguageFile {
  readonly direction?: 'ltr' | 'rtl'
  readonly messages: Readonly<Record<string, Translation>>
}

/** The plugins that put another language in; none for English. */
export function languagePlugins(tag: string | undefined, root: string): Plugin[] {
  if (tag === undefined || tag === '' || tag === 'en') return []
  const src = join(root, 'src')
  const language = languageOf(tag, src)
  const missing = new Set<string>()
  const translate: Translate = (message, one) => {
    const said = language.translate(message, one)
    if (said === undefined) missing.add(message)
    return said
  }
  return [
    {
      name: 'espalier-language',
      enforce: 'pre',
      resolveId: (id) => (id === FORMS_MODULE ? `\0${FORMS_MODULE}` : undefined),
      load: (id) => (id === `\0${FORMS_MODULE}` ? formsModule(tag) : undefined),
      transform(code, id) {
        const path = relative(src, id.split('?')[0] ?? id).replaceAll('\\', '/')
        if (path.startsWith('..') || !speaks(path)) return undefined
        const translated = translateModule(code, path, translate)
        return translated === undefined ? undefined : { code: translated, map: null }
      },
      transformIndexHtml: (html) =>
        html.replace('<html lang="en">', `<html lang="${tag}" dir="${language.direction}">`),
      buildEnd() {
        if (missing.size > 0)
          this.warn(
            `${missing.size} messages are not translated to ${tag} yet and stay English, such as “${[...missing].slice(0, 5).join('”, “')}”.`,
          )
      },
    },
  ]
}

function languageOf(tag: string, src: string): { direction: 'ltr' | 'rtl'; translate: Translate } {
  if (tag === PSEUDO_TAG) return { direction: 'rtl', translate: translateToPseudo }
  const file = join(src, 'languages', `${tag}.json`)
  if (!existsSync(file)) throw new Error(`There is no ${file}; a translation to ${tag} would stand there.`)
  const { direction, messages } = JSON.parse(readFileSync(file, 'utf8')) as LanguageFile // checked by tests/house
  return { direction: direction ?? 'ltr', translate: (message) => messages[message] }
}

const formsModule = (tag: string) => `const rules = new Intl.PluralRules(${JSON.stringify(tag)})
export const formFor = (number, forms) => forms[rules.select(Number(number))] ?? forms.other
`
