import { get, staffGet } from '#kernel/route'
import { homePage } from './pages/home-page.tsx'
import { myDayPage } from './pages/my-day-page.tsx'

export const routes = [get('/', homePage), staffGet('/my-day', myDayPage)]
