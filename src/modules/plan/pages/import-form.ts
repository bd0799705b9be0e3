import { day, form, line, lines, localised, optional } from '#kernel/field'

/** The text alone, to be read. */
export const SourceForm = form({ source: optional(lines(300_000)) })

/** The text with what is needed to keep it as a draft. */
export const KeepForm = form({
  source: lines(300_000),
  step: optional(line(10)),
  title: localised(200),
  starts_on: day(),
  ends_on: day(),
})
