// How dates and numbers are written on this device: as the device does, or by a locale that is chosen. Words do not change.
import { useStore } from 'zustand'
import { dateText, numberText } from '../../lib/locale.ts'
import { Select } from '../../ui/select.tsx'
import { appearanceStore } from '../appearance.ts'

const LOCALES = (
  'en-GB en-US en-CA en-AU de-DE de-CH fr-FR fr-CH es-ES es-MX pt-PT pt-BR it-IT nl-NL da-DK nb-NO sv-SE fi-FI ' +
  'pl-PL cs-CZ hu-HU ro-RO el-GR tr-TR uk-UA ru-RU ar-EG fa-IR he-IL hi-IN id-ID th-TH vi-VN ja-JP ko-KR zh-CN zh-TW'
).split(' ')

/** Noon of a day whose parts cannot be mistaken for each other. */
const EXAMPLE = new Date(2026, 10, 20, 14, 5)

export function LocaleSelect() {
  const { locale } = useStore(appearanceStore)
  const known = locale === 'system' || LOCALES.includes(locale) ? LOCALES : [locale, ...LOCALES]
  return (
    <Select
      label="Dates and numbers"
      help={`Written like this: ${dateText(EXAMPLE, { dateStyle: 'long', timeStyle: 'short' })}; ${numberText(12_345.6)}. Lists of names are sorted by the same rules.`}
      value={locale}
      options={[
        { value: 'system', label: 'As this device' },
        ...known.map((tag) => ({ value: tag, label: nameOf(tag) })),
      ]}
      onChange={(chosen) => appearanceStore.setState({ locale: chosen })}
    />
  )
}

/** A locale by its own name: "Deutsch (Deutschland)"; its tag where the browser knows no name. */
function nameOf(tag: string): string {
  try {
    const name = new Intl.DisplayNames(tag, { type: 'language', languageDisplay: 'standard' }).of(tag) ?? tag
    return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1)
  } catch {
    return tag
  }
}
