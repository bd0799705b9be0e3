import { defineModule } from '#kernel/module'
import { oversightDay } from './day.ts'
import { routes } from './routes.ts'

export { text as oversightText } from './text.ts'

export const oversight = defineModule({
  name: 'oversight',
  uses: ['journal', 'network'],
  publishes: [],
  routes,
  day: oversightDay,
})
