import { staffGet, staffPost } from '#kernel/route'
import { alertList } from './pages/alert-list.tsx'
import { brokenGlassList, brokenGlassReview } from './pages/broken-glass-list.tsx'
import { entryList } from './pages/entry-list.tsx'
import { lookBegin, lookEnd, lookNew } from './pages/look-new.tsx'

export const routes = [
  staffGet('/oversight', lookNew),
  staffPost('/oversight', lookBegin),
  staffPost('/oversight/end', lookEnd),
  staffGet('/oversight/entries', entryList),
  staffGet('/oversight/alerts', alertList),
  staffGet('/oversight/broken-glass', brokenGlassList),
  staffPost('/oversight/broken-glass/:id/review', brokenGlassReview),
]
