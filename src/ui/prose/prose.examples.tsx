import { defineText } from '#kernel/text'
import { examplesIn } from '../examples-in.tsx'
import { Prose } from '#ui/prose'

const example = examplesIn(
  defineText({
    nl: {
      text: 'Het platform komt zes keer per jaar samen.\n\nElke bijeenkomst heeft een thema. Deskundigen en mensen van het terrein brengen hun ervaring mee.',
    },
    fr: {
      text: 'La plateforme se réunit six fois par an.\n\nChaque réunion a un thème. Des experts et des acteurs de terrain y partagent leur expérience.',
    },
    en: {
      text: 'The platform meets six times a year.\n\nEach session has a theme. Experts and people from the field bring their experience.',
    },
  }),
)

export const examples = [example('two-paragraphs', t => <Prose text={t.text} />)]
