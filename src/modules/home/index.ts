import { defineModule } from '#kernel/module'
import { myDayPath } from './paths.ts'
import { routes } from './routes.ts'
import { text } from './text.ts'

export { handOverText } from './hand-over-text.ts'
export { myDayPath } from './paths.ts'
export { text as homeText } from './text.ts'

export const home = defineModule({
  name: 'home',
  uses: ['network', 'oversight', 'plan'],
  publishes: [],
  routes,
  navigation: language => ({ public: [], staff: [{ path: myDayPath, label: text[language].myDay }] }),
})
