import { get } from '#kernel/route'
import { partnerList } from './pages/partner-list.tsx'
import { partnerPage } from './pages/partner-page.tsx'
import { territoryPage } from './pages/territory-page.tsx'

export const routes = [
  get('/partners', partnerList),
  get('/partners/:slug', partnerPage),
  get('/territories', territoryPage),
]
