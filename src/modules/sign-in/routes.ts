import { get, post } from '#kernel/route'
import { signInPage, signOutPost, stepInPost } from './pages/sign-in-page.tsx'

export const routes = [
  get('/sign-in', signInPage),
  post('/sign-in', stepInPost),
  post('/sign-out', signOutPost),
]
