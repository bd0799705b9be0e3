import type { Example } from '../example.ts'
import { ProblemPage } from '#ui/problem-page'

export const examples: readonly Example[] = [
  {
    name: 'not-found',
    render: () => <ProblemPage kind="resourceNotFound" trace="b3f7-2c19" />,
    document: true,
  },
]
