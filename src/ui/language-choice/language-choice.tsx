import { useScene } from '#kernel/scene'
import { languages } from '#kernel/text'
import { PageHead } from '../page/page-head.tsx'
import { Petals } from '../page/wordmark.tsx'
import { languageNames, text } from '../text.ts'

/** The first page: it asks for the language and assumes none. */
export function LanguageChoice() {
  const { path } = useScene()
  return (
    <html lang="mul" dir="ltr">
      <PageHead title="Nederlands, français, English" turbo={false} refused={false} />
      <body class="page language-choice">
        <main>
          <h1>
            <Petals />
            Tandem
          </h1>
          <ul>
            {languages.map(language => (
              <li key={language} lang={language}>
                <a href={`/${language}${path === '/' ? '' : path}`} hreflang={language}>
                  {languageNames[language]}
                </a>
                <p>{text[language].about}</p>
              </li>
            ))}
          </ul>
        </main>
      </body>
    </html>
  )
}
