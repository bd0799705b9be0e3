import { defineModule } from '#kernel/module'
import { accountPath } from './paths.ts'
import { routes } from './routes.ts'
import { text } from './text.ts'

export { text as signInText } from './text.ts'
export { endAllSessions } from './sessions.ts'
export { printedLink } from './links.ts'

export const signIn = defineModule({
  name: 'sign-in',
  uses: ['network'],
  publishes: ['sign_in.is_fresh'],
  routes,
  navigation: language => ({
    public: [],
    staff: [{ path: accountPath, label: text[language].account }],
  }),
})
