import { problemText, type ProblemKind } from '#kernel/problem'
import { useScene, useText, useTo } from '#kernel/scene'
import { Page } from '#ui/page'
import { Problem } from '#ui/problem'
import { text } from '../text.ts'

interface ProblemPageProps {
  readonly kind: ProblemKind
  readonly trace: string
}

/** The page that is shown instead of one that cannot be: what happened and what to do now. */
export function ProblemPage({ kind, trace }: ProblemPageProps) {
  const problem = useText(problemText)[kind]
  const to = useTo()
  const t = useText(text)
  const { path } = useScene()
  return (
    <Page title={problem.title} for="public" turbo>
      <Problem
        advice={[
          <a href={to('/')}>{t.toHome}</a>,
          ...(path.startsWith('/sign-in') ? [] : [<a href={to('/sign-in')}>{t.signIn}</a>]),
        ]}
        trace={trace}
      >
        <p>{problem.advice}</p>
      </Problem>
    </Page>
  )
}
