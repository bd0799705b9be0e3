import type { Example } from '../example.ts'
import { LanguageChoice } from '#ui/language-choice'

export const examples: readonly Example[] = [
  { name: 'first-page', render: () => <LanguageChoice />, document: true },
]
