import { defineText } from '#kernel/text'
import { LanguageColumns } from '#ui/language-columns'
import { Prose } from '#ui/prose'
import { examplesIn } from '../examples-in.tsx'

const example = examplesIn(defineText({ nl: {}, fr: {}, en: {} }))

const content = {
  nl: 'De opleiding van alle betrokkenen versterken.',
  fr: 'Renforcer la formation de toutes les personnes concernées.',
  en: 'Strengthen the training of everybody involved.',
}

export const examples = [
  example('three-languages', () => (
    <LanguageColumns render={language => <Prose text={content[language]} />} />
  )),
  example('two-languages', () => (
    <LanguageColumns render={language => language !== 'en' && <Prose text={content[language]} />} />
  )),
]
