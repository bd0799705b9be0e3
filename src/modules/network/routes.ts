import { freshGet, freshPost, get, post, staffGet, staffPost, staffUpload } from '#kernel/route'
import { clearanceAdd, clearanceList } from './pages/clearance-list.tsx'
import { clearanceBreak, clearanceEmergency, clearanceOpen } from './pages/clearance-opening.tsx'
import { directoryExport, directoryImport, directoryRead, LARGEST_IMPORT } from './pages/directory-import.tsx'
import { endingClearances, endingOpen } from './pages/ending-clearances.tsx'
import { importForget, sentImport, importStep, importStop } from './pages/sent-import.tsx'
import { mandateGive, mandateNew } from './pages/mandate-new.tsx'
import { mandatePage, mandateSave } from './pages/mandate-page.tsx'
import { oneTerritory } from './pages/one-territory.tsx'
import { overseerAgree, overseerList } from './pages/overseer-list.tsx'
import { partnerAdd, partnerEdit, partnerNew, partnerSave } from './pages/partner-form.tsx'
import { partnerList } from './pages/partner-list.tsx'
import { partnerPage } from './pages/partner-page.tsx'
import { peopleList } from './pages/people-list.tsx'
import { personAdd, personEdit, personNew, personSave } from './pages/person-form.tsx'
import { personPage } from './pages/person-page.tsx'
import { representedPage } from './pages/represented-page.tsx'
import { designate, designationNew } from './pages/designation-new.tsx'
import { seatList } from './pages/seat-list.tsx'
import { seatAdd, seatNew } from './pages/seat-new.tsx'
import { seatClose, seatPage } from './pages/seat-page.tsx'
import { partnerMerge, partnerMerger } from './pages/partner-merger.tsx'
import { successionList, successionUndo } from './pages/succession-list.tsx'
import { search } from './search.ts'
import { zoneMerge, zoneMerger } from './pages/zone-merger.tsx'
import { territoryPage } from './pages/territory-page.tsx'

export const routes = [
  post('/search', search),
  get('/partners', partnerList),
  staffGet('/partners/new', partnerNew),
  staffPost('/partners/new', partnerAdd),
  get('/partners/:slug', partnerPage),
  staffGet('/partners/:slug/edit', partnerEdit),
  staffPost('/partners/:slug/edit', partnerSave),
  staffGet('/partners/:slug/mandates/new', mandateNew),
  staffPost('/partners/:slug/mandates/new', mandateGive),
  get('/territories', territoryPage),
  get('/territories/:code', oneTerritory),
  get('/successions', successionList),
  staffGet('/successions/zones/new', zoneMerger),
  staffPost('/successions/zones/new', zoneMerge),
  staffGet('/successions/partners/new', partnerMerger),
  staffPost('/successions/partners/new', partnerMerge),
  staffPost('/successions/:id/removal', successionUndo),
  staffGet('/people', peopleList),
  staffGet('/people/new', personNew),
  staffPost('/people/new', personAdd),
  staffGet('/people/import', directoryImport),
  staffUpload('/people/import', directoryRead, LARGEST_IMPORT),
  staffGet('/people/imports/:id', sentImport),
  staffPost('/people/imports/:id/trial', importStep('trial')),
  staffPost('/people/imports/:id/keep', importStep('keep')),
  staffPost('/people/imports/:id/stop', importStop),
  staffPost('/people/imports/:id/removal', importForget),
  staffGet('/people/people.csv', directoryExport),
  staffGet('/people/overseers', overseerList),
  freshPost('/people/overseers/:id/agreement', overseerAgree),
  freshGet('/people/clearances', endingClearances),
  freshPost('/people/clearances/opening', endingOpen),
  staffGet('/people/:id', personPage),
  staffGet('/people/:id/edit', personEdit),
  staffPost('/people/:id/edit', personSave),
  freshGet('/people/:id/clearances', clearanceList),
  freshPost('/people/:id/clearances', clearanceAdd),
  freshPost('/people/:id/clearances/opening', clearanceOpen),
  freshGet('/people/:id/clearances/emergency', clearanceEmergency),
  freshPost('/people/:id/clearances/emergency', clearanceBreak),
  staffGet('/mandates/:id', mandatePage),
  staffPost('/mandates/:id', mandateSave),
  staffGet('/seats', seatList),
  staffGet('/seats/new', seatNew),
  staffPost('/seats/new', seatAdd),
  staffGet('/seats/:id', seatPage),
  staffPost('/seats/:id/closure', seatClose),
  staffGet('/seats/:id/designation/new', designationNew),
  staffPost('/seats/:id/designation/new', designate),
  staffGet('/represented', representedPage),
]
