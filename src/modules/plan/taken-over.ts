import { languages, type Language, type Localised } from '#kernel/text'

/** The new text in its own language, and what stands in the others until somebody has checked it. */
export function takenOver(language: Language, text: string, earlier: Localised | undefined) {
  const same = earlier?.[language] === text
  const others = languages.filter(other => other !== language && earlier?.[other])
  return {
    text: { ...earlier, [language]: text },
    carried_over: same ? [] : others,
    confirmed: !earlier || same,
  }
}
