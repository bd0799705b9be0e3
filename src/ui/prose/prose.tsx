interface ProseProps {
  /** Plain text, its paragraphs divided by blank lines. */
  readonly text: string
  /** The language of the text, when it is not the page's. */
  readonly lang?: string | undefined
}

/** Paragraphs of plain text. */
export const Prose = ({ text, lang }: ProseProps) => (
  <div class="prose" lang={lang}>
    {text
      .split(/\n\s*\n/)
      .map(paragraph => paragraph.trim())
      .filter(paragraph => paragraph !== '')
      .map((paragraph, index) => (
        <p key={index}>{paragraph}</p>
      ))}
  </div>
)
