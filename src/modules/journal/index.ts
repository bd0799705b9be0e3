import { defineModule } from '#kernel/module'
import { routes } from './routes.ts'
import { text } from './text.ts'

export { text as journalText } from './text.ts'
export { exportedJournal } from './exported-journal.ts'
export { beginLook, currentLook, endLook, overseenCompartments, reviewOpening } from './oversight.ts'
export { ownSealingKey } from './own-key.ts'
export { readSealingKey } from './signature.ts'
export { keepJournal } from './upkeep.ts'
export { verifyJournal, type Verification } from './verification.ts'

export const journal = defineModule({
  name: 'journal',
  uses: [],
  publishes: [
    'journal.act',
    'journal.record_kind',
    'journal.record',
    'journal.open_record',
    'journal.has_opened',
    'journal.has_broken',
    'journal.break_glass',
    'journal.readers',
    'journal.looking_at',
    'journal.overseen',
    'journal.waiting',
    'journal.same_record',
    'journal.appoint',
    'journal.dismiss',
    'journal.compartment_names',
    'journal.seen_entries',
    'journal.seen_alerts',
    'journal.broken_glass',
  ],
  routes,
  navigation: language => ({
    public: [],
    staff: [],
    foot: [{ path: '/journal', label: text[language].footer }],
  }),
})
