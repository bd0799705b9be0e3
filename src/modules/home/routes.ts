import { get, staffGet, staffPost } from '#kernel/route'
import { handOverPage, handOverSave } from './pages/hand-over-page.tsx'
import { homePage } from './pages/home-page.tsx'
import { myDayPage } from './pages/my-day-page.tsx'

export const routes = [
  get('/', homePage),
  staffGet('/my-day', myDayPage),
  staffGet('/people/:id/hand-over', handOverPage),
  staffPost('/people/:id/hand-over', handOverSave),
]
