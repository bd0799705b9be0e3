import assert from 'node:assert/strict'
import { test } from 'node:test'
import { languages, type Language } from '#kernel/text'
import { faultsIn } from '#test/journey-axe'
import { placeOf } from '#test/journey-places'
import { sameInBoth } from '#test/journey-words'

const LOOKS = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'forced colours': { forcedColors: 'active' },
} as const
const LONG = process.env.LONG === '1'
const viewport = { width: 1280, height: 900 }

/** In the sample each language and each look occurs. */
const isShown = (language: Language, look: string) =>
  LONG || look === { nl: 'light', fr: 'dark', en: 'forced colours' }[language]

for (const language of languages)
  for (const [look, media] of Object.entries(LOOKS).filter(([name]) => isShown(language, name)))
    test(`everybody can use every component [${language}, ${look}]`, async () => {
      const url = `${await placeOf('on')}/${language}/gallery`
      const html = await (await fetch(url)).text()
      assert.deepEqual(await faultsIn({ url, html, media: { ...media, viewport } }), [])
    })

test('no word of the screens was left untranslated', () => {
  assert.deepEqual([...new Set(sameInBoth())], ['Niveau', 'Dossier', 'Plan', 'Menu'])
})
