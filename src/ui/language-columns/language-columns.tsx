import type { ComponentChildren } from 'preact'
import { languages, type Language } from '#kernel/text'
import { languageNames } from '../text.ts'

interface LanguageColumnsProps {
  /** What stands in a language; nothing where there is nothing. */
  readonly render: (language: Language) => ComponentChildren
}

/** The same content in each language beside each other, each under the language's own name. */
export const LanguageColumns = ({ render }: LanguageColumnsProps) => (
  <div class="language-columns">
    {languages.map(language => {
      const content = render(language)
      return content ? (
        <div class="language-columns__column" key={language} lang={language}>
          <p class="language-columns__name">{languageNames[language]}</p>
          {content}
        </div>
      ) : null
    })}
  </div>
)
