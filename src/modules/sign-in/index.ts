import { defineModule } from '#kernel/module'
import { routes } from './routes.ts'

export { text as signInText } from './text.ts'

export { endAllSessions } from './sessions.ts'

export const signIn = defineModule({ name: 'sign-in', uses: ['network'], publishes: [], routes })
