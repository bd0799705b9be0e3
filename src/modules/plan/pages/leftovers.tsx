import { useScene, useText } from '#kernel/scene'
import { inLanguage } from '#kernel/text'
import { Accordion } from '#ui/accordion'
import { draftText } from '../draft-text.ts'
import type { leftoversIn } from '../drafts.ts'

interface LeftoversProps {
  readonly leftovers: Awaited<ReturnType<typeof leftoversIn>>
  readonly lang: string | undefined
}

/** The lines that became no measure, mission or action: not placed first, then those set aside with their reason. */
export function Leftovers({ leftovers, lang }: LeftoversProps) {
  const t = useText(draftText)
  const { language } = useScene()
  const notPlaced = leftovers.filter(({ reason }) => reason === null)
  const ignored = leftovers.filter(({ reason }) => reason !== null)
  if (leftovers.length === 0) return null
  return (
    <>
      <h2>{t.notPlaced}</h2>
      {notPlaced.length === 0 ? (
        <p>{t.notPlacedNone}</p>
      ) : (
        <ul lang={lang}>
          {notPlaced.map(({ line, text }) => (
            <li key={line}>
              {line}: {text}
            </li>
          ))}
        </ul>
      )}
      <Accordion title={t.ignored}>
        <ul>
          {ignored.map(({ line, text, reason }, index) => (
            <li key={index}>
              {line}: <q lang={lang}>{text}</q> ({inLanguage(reason ?? {}, language).text})
            </li>
          ))}
        </ul>
      </Accordion>
    </>
  )
}
