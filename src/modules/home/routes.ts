import { get, staffGet, staffPost } from '#kernel/route'
import { handOverPage, handOverSave } from './pages/hand-over-page.tsx'
import { homePage } from './pages/home-page.tsx'
import { myDayPage } from './pages/my-day-page.tsx'
import { myDayPath } from './paths.ts'

export const routes = [
  get('/', homePage),
  staffGet(myDayPath, myDayPage),
  staffGet('/people/:id/hand-over', handOverPage),
  staffPost('/people/:id/hand-over', handOverSave),
]
