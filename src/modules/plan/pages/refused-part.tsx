import type { ComponentChildren } from 'preact'
import type { FormState } from '#kernel/form'
import { useScene } from '#kernel/scene'
import { inLanguage, type Localised } from '#kernel/text'
import { Page } from '#ui/page'
import { actionEditPath } from '../paths.ts'

interface RefusedPartProps {
  readonly action: { readonly id: string; readonly title: Localised }
  readonly title: string
  readonly state: FormState
  readonly children: ComponentChildren
}

/** One small form of the edit page on a page of its own, to put right what is wrong with it. */
export function RefusedPart({ action, title, state, children }: RefusedPartProps) {
  const { language } = useScene()
  const label = inLanguage(action.title, language).text
  return (
    <Page title={title} for="staff" state={state} crumbs={[{ path: actionEditPath(action.id), label }]}>
      {children}
    </Page>
  )
}
