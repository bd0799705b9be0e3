import { defineModule } from '#kernel/module'

export const journal = defineModule({
  name: 'journal',
  uses: [],
  publishes: ['journal.record'],
  routes: [],
})
