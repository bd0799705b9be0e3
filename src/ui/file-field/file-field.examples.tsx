import { defineText } from '#kernel/text'
import { examplesIn } from '../examples-in.tsx'
import { FileField } from '#ui/file-field'

const example = examplesIn(
  defineText({
    nl: {
      text: 'Tekst van het plan',
      hint: 'Een tekstbestand (.txt) van hoogstens 5 MB.',
      wrong: 'Dit bestand is geen tekst',
    },
    fr: {
      text: 'Texte du plan',
      hint: 'Un fichier texte (.txt) de 5 Mo au maximum.',
      wrong: 'Ce fichier n’est pas du texte',
    },
    en: {
      text: 'Text of the plan',
      hint: 'A text file (.txt) of at most 5 MB.',
      wrong: 'This file is not text',
    },
  }),
)

export const examples = [
  example('empty', t => (
    <FileField state={{ typed: {}, errors: {} }} name="planText" label={t.text} hint={t.hint} accept=".txt" />
  )),
  example('wrong', t => (
    <FileField
      state={{ typed: {}, errors: { otherText: t.wrong } }}
      name="otherText"
      label={t.text}
      hint={t.hint}
    />
  )),
]
