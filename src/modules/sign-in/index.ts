import { defineModule } from '#kernel/module'
import { routes } from './routes.ts'

export { text as signInText } from './text.ts'
export { endAllSessions } from './sessions.ts'
export { printedLink } from './links.ts'
export { printLink } from './printed-link.ts'

export const signIn = defineModule({
  name: 'sign-in',
  uses: ['network'],
  publishes: ['sign_in.is_fresh'],
  routes,
})
