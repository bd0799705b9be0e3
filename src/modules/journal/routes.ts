import { get } from '#kernel/route'
import { sealList } from './pages/seal-list.tsx'

export const routes = [get('/journal', sealList)]
