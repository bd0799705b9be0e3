import type { GalleryGroup } from './gallery.tsx'
import { examples as accordion } from './accordion/accordion.examples.tsx'
import { examples as badge } from './badge/badge.examples.tsx'
import { examples as barList } from './bar-list/bar-list.examples.tsx'
import { examples as breadcrumbs } from './breadcrumbs/breadcrumbs.examples.tsx'
import { examples as button } from './button/button.examples.tsx'
import { examples as buttonRow } from './button-row/button-row.examples.tsx'
import { examples as card } from './card/card.examples.tsx'
import { examples as cardList } from './card-list/card-list.examples.tsx'
import { examples as choices } from './choices/choices.examples.tsx'
import { examples as count } from './count/count.examples.tsx'
import { examples as dateField } from './date-field/date-field.examples.tsx'
import { examples as day } from './day/day.examples.tsx'
import { examples as difference } from './difference/difference.examples.tsx'
import { examples as emptyState } from './empty-state/empty-state.examples.tsx'
import { examples as errorSummary } from './error-summary/error-summary.examples.tsx'
import { examples as field } from './field/field.examples.tsx'
import { examples as fileField } from './file-field/file-field.examples.tsx'
import { examples as filters } from './filters/filters.examples.tsx'
import { examples as foldedList } from './folded-list/folded-list.examples.tsx'
import { examples as form } from './form/form.examples.tsx'
import { examples as hidden } from './hidden/hidden.examples.tsx'
import { examples as hiddenText } from './hidden-text/hidden-text.examples.tsx'
import { examples as instant } from './instant/instant.examples.tsx'
import { examples as itemList } from './item-list/item-list.examples.tsx'
import { examples as keysetPages } from './keyset-pages/keyset-pages.examples.tsx'
import { examples as kicker } from './kicker/kicker.examples.tsx'
import { examples as languageChoice } from './language-choice/language-choice.examples.tsx'
import { examples as languageColumns } from './language-columns/language-columns.examples.tsx'
import { examples as level } from './level/level.examples.tsx'
import { examples as link } from './link/link.examples.tsx'
import { examples as linkButton } from './link-button/link-button.examples.tsx'
import { examples as localisedField } from './localised-field/localised-field.examples.tsx'
import { examples as localisedText } from './localised-text/localised-text.examples.tsx'
import { examples as matrix } from './matrix/matrix.examples.tsx'
import { examples as note } from './note/note.examples.tsx'
import { examples as numberedLines } from './numbered-lines/numbered-lines.examples.tsx'
import { examples as periodBars } from './period-bars/period-bars.examples.tsx'
import { examples as period } from './period/period.examples.tsx'
import { examples as page } from './page/page.examples.tsx'
import { examples as problem } from './problem/problem.examples.tsx'
import { examples as problemPage } from './problem-page/problem-page.examples.tsx'
import { examples as progress } from './progress/progress.examples.tsx'
import { examples as proofPage } from './proof-page/proof-page.examples.tsx'
import { examples as prose } from './prose/prose.examples.tsx'
import { examples as selectField } from './select-field/select-field.examples.tsx'
import { examples as sideBySide } from './side-by-side/side-by-side.examples.tsx'
import { examples as steps } from './steps/steps.examples.tsx'
import { examples as summaryList } from './summary-list/summary-list.examples.tsx'
import { examples as table } from './table/table.examples.tsx'
import { examples as tabs } from './tabs/tabs.examples.tsx'
import { examples as territoryMap } from './territory-map/territory-map.examples.tsx'
import { examples as textArea } from './text-area/text-area.examples.tsx'
import { examples as textField } from './text-field/text-field.examples.tsx'
import { examples as timeline } from './timeline/timeline.examples.tsx'
import { examples as twoColumns } from './two-columns/two-columns.examples.tsx'

/** Every component of the kit with its examples; nothing is found by itself. */
export const gallery: readonly GalleryGroup[] = [
  { component: 'accordion', examples: accordion },
  { component: 'badge', examples: badge },
  { component: 'bar-list', examples: barList },
  { component: 'breadcrumbs', examples: breadcrumbs },
  { component: 'button', examples: button },
  { component: 'button-row', examples: buttonRow },
  { component: 'card', examples: card },
  { component: 'card-list', examples: cardList },
  { component: 'choices', examples: choices },
  { component: 'count', examples: count },
  { component: 'date-field', examples: dateField },
  { component: 'day', examples: day },
  { component: 'difference', examples: difference },
  { component: 'empty-state', examples: emptyState },
  { component: 'error-summary', examples: errorSummary },
  { component: 'field', examples: field },
  { component: 'file-field', examples: fileField },
  { component: 'filters', examples: filters },
  { component: 'folded-list', examples: foldedList },
  { component: 'form', examples: form },
  { component: 'hidden', examples: hidden },
  { component: 'hidden-text', examples: hiddenText },
  { component: 'instant', examples: instant },
  { component: 'item-list', examples: itemList },
  { component: 'keyset-pages', examples: keysetPages },
  { component: 'kicker', examples: kicker },
  { component: 'language-choice', examples: languageChoice },
  { component: 'language-columns', examples: languageColumns },
  { component: 'level', examples: level },
  { component: 'link', examples: link },
  { component: 'link-button', examples: linkButton },
  { component: 'localised-field', examples: localisedField },
  { component: 'localised-text', examples: localisedText },
  { component: 'matrix', examples: matrix },
  { component: 'note', examples: note },
  { component: 'numbered-lines', examples: numberedLines },
  { component: 'period', examples: period },
  { component: 'period-bars', examples: periodBars },
  { component: 'page', examples: page },
  { component: 'problem', examples: problem },
  { component: 'problem-page', examples: problemPage },
  { component: 'progress', examples: progress },
  { component: 'proof-page', examples: proofPage },
  { component: 'prose', examples: prose },
  { component: 'select-field', examples: selectField },
  { component: 'side-by-side', examples: sideBySide },
  { component: 'steps', examples: steps },
  { component: 'summary-list', examples: summaryList },
  { component: 'table', examples: table },
  { component: 'tabs', examples: tabs },
  { component: 'territory-map', examples: territoryMap },
  { component: 'text-area', examples: textArea },
  { component: 'text-field', examples: textField },
  { component: 'timeline', examples: timeline },
  { component: 'two-columns', examples: twoColumns },
]
